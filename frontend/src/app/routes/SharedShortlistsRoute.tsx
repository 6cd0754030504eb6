// SPDX-License-Identifier: GPL-3.0-or-later
import { SharedShortlistsPage } from '../../features/shelf/components/SharedShortlistsPage';

export default SharedShortlistsPage;
