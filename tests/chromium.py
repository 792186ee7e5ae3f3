"""Debian's Chromium, as every test, audit and benchmark starts it."""

from __future__ import annotations

import os

from playwright.sync_api import Browser, BrowserType

# Without windows, which no test looks at and which cost a third of the work of a page; else whole.
_SHELL, _WHOLE = "/usr/bin/chromium-headless-shell", "/usr/bin/chromium"
CHROMIUM = os.environ.get("CHROMIUM") or (_SHELL if os.path.exists(_SHELL) else _WHOLE)
# Each window of it loads two pages for the list under its address field, which no test opens:
# more work for the processor than the atlas itself.
_POPUPS = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"]
# Of a flag given twice the last counts: these Playwright gives too.
_PLAYWRIGHTS = [
    "AimEnabled", "AvoidCorsURLLoaderRestartOnRedirect", "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose", "HttpsFirstBalancedModeAutoEnable", "HttpsUpgrades",
    "LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints",
    "PaintHolding", "PreconnectToSearch", "ThirdPartyStoragePartitioning"]
# Letters are as wide as readers have them, with windows or without. The last three keep Chromium
# itself from calling home.
_FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--font-render-hinting=none",
          f"--disable-features={','.join([*_POPUPS, *_PLAYWRIGHTS])}",
          "--disable-background-networking", "--disable-component-update", "--disable-sync"]


def start(chromium: BrowserType, *flags: str) -> Browser:
    """Return the browser, headless, with flags beside ours."""
    return chromium.launch(executable_path=CHROMIUM, args=[*_FLAGS, *flags])
