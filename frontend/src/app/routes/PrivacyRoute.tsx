// SPDX-License-Identifier: GPL-3.0-or-later
import { PrivacyPage } from '../../features/profile/components/privacy/PrivacyPage';

export default PrivacyPage;
