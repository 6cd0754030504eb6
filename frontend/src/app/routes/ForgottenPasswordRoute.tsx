// SPDX-License-Identifier: GPL-3.0-or-later
export { ForgottenPasswordPage as default } from '../../features/admission/components/ForgottenPasswordPage';
