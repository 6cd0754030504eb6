// SPDX-License-Identifier: GPL-3.0-or-later
import { StatementPage } from '../../features/accessibility/components/StatementPage';

export default StatementPage;
