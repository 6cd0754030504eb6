// SPDX-License-Identifier: GPL-3.0-or-later
import { JoinPage } from '../../features/registration/components/JoinPage';

export default JoinPage;
