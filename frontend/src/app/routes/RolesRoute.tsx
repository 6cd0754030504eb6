// SPDX-License-Identifier: GPL-3.0-or-later
import { RolesPage } from '../../features/profile/components/roles/RolesPage';

export default RolesPage;
