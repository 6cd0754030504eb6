// SPDX-License-Identifier: GPL-3.0-or-later
export { OwnAccountPage as default } from '../../features/admission/components/OwnAccountPage';
