// SPDX-License-Identifier: GPL-3.0-or-later
// Runs before the first paint, so that a chosen theme or language does not flash.
(() => {
  try {
    const theme = localStorage.getItem('kommunalcampus.theme');
    if (theme === 'light' || theme === 'dark') {
      document.documentElement.dataset.kernTheme = theme;
    }
    if (localStorage.getItem('kommunalcampus.language') === 'en') {
      document.documentElement.lang = 'en';
    }
  } catch {
    // Storage may be switched off: the system's theme and German apply.
  }
})();
