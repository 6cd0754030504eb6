// SPDX-License-Identifier: GPL-3.0-or-later
import { ProfilePage } from '../../features/profile/components/ProfilePage';

export default ProfilePage;
