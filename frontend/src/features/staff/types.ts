// SPDX-License-Identifier: GPL-3.0-or-later
import type { components } from '../../api/schema';

type Schemas = components['schemas'];

export type StaffMember = Schemas['StaffMember'];
export type StaffForm = Schemas['StaffForm'];
export type ListedStaff = Schemas['ListedStaff'];
export type PlannedUnit = Schemas['PlannedUnit'];
export type UnitForm = Schemas['UnitForm'];
export type StaffImport = Schemas['StaffImport'];
export type StaffImportIssue = Schemas['StaffImportIssue'];
export type StaffImportChoices = Schemas['StaffImportChoices'];
export type StaffField = NonNullable<StaffImportIssue['field']>;
export type StaffState = StaffMember['state'];
