// SPDX-License-Identifier: GPL-3.0-or-later
import { ShortlistPage } from '../../features/shelf/components/ShortlistPage';

export default ShortlistPage;
