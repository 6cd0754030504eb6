// SPDX-License-Identifier: GPL-3.0-or-later
import type { components } from './schema';

type Schemas = components['schemas'];

export type Role = Schemas['PermissionRole'];
export type Level = Schemas['ProficiencyLevel'];
export type Format = Schemas['CourseFormat'];
export type Pace = NonNullable<Schemas['Pace']>;
export type Sort = NonNullable<Schemas['SortOrder']>;
export type RuleCode = Schemas['RuleCode'];
export type Label = Schemas['Label'];
export type Ref = Schemas['Ref'];
export type Session = Schemas['Session'];
export type Price = Schemas['Price'];
export type Run = Schemas['Run'];
export type Taught = Schemas['Taught'];
export type CourseCard = Schemas['CourseCard'];
export type CoursePage = Schemas['CoursePage'];
export type Factor = Schemas['Factor'];
export type Reason = Schemas['Reason'];
export type Hit = Schemas['Hit'];
export type Facet = Schemas['Facet'];
export type Removed = Schemas['Removed'];
export type NeedItem = Schemas['NeedItem'];
export type Matches = Schemas['Matches'];
export type Suggestion = Schemas['Suggestion'];
export type Profile = Schemas['Profile'];
export type ProfileCompetency = Schemas['ProfileCompetency'];
export type Goal = Schemas['Goal'];
export type Ranking = Schemas['Ranking'];
export type ProviderCourse = Schemas['ProviderCourse'];
export type Import = Schemas['Import'];
export type ImportReport = Schemas['ImportReport'];
export type ImportIssue = Schemas['ImportIssue'];
export type ImportRecord = Schemas['ImportRecord'];
export type ImportNote = Schemas['ImportNote'];
export type ImportFailure = Schemas['ImportFailure'];
