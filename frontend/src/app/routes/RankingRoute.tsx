// SPDX-License-Identifier: GPL-3.0-or-later
import { RankingPage } from '../../features/matching/components/RankingPage';

export default RankingPage;
