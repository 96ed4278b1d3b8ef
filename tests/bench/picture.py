"""Takes the picture of the demo that the README shows: `python tests/bench/picture.py docs/demo.png`.

Needs chromium, and fonts for Chinese and emoji on this machine (Debian: fonts-noto-cjk, fonts-noto-color-emoji).
"""

from __future__ import annotations

import io
import re
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, expect, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1] / "bot"))

from demoing import Demo  # a script finds only its own folder by itself

NEED = "Tunahitaji mashine 20 za kuvuna mpunga kwa ushirika wetu Morogoro, si zaidi ya dola 3,000 kila moja, kabla ya Machi"
# a little smaller than life, so that need, reading and card are seen together
WIDTH, HEIGHT, SCALE = 1400, 1090, 0.857


def shoot(browser: Browser, url: str) -> bytes:
    """Amina's chat with her need, how it was read, and the first card of a rice harvester."""
    size = {"width": WIDTH, "height": HEIGHT}
    page = browser.new_page(locale="en-GB", viewport=size, device_scale_factor=SCALE, reduced_motion="reduce")
    page.goto(url)
    page.get_by_text("Amina Juma").click()
    page.get_by_role("button", name="Start", exact=True).click()
    expect(page.locator(".message.other")).to_have_count(1, timeout=20_000)
    page.locator(".input").fill(NEED)
    page.locator(".input").press("Enter")
    card = page.locator(".message.other").nth(2)
    expect(card).to_be_visible(timeout=20_000)
    while "收割机" not in card.inner_text():
        before = card.inner_text()
        card.locator(".inline-button", has_text="▶").click()
        expect(card).not_to_have_text(re.compile(f"^{re.escape(before)}$"))
    page.mouse.move(WIDTH - 5, 70)
    page.wait_for_timeout(1000)
    return page.screenshot()


def main() -> None:
    target = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        demo = Demo(Path(folder))
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        try:
            demo.start()
            demo.wait_until_ready()
            picture = Image.open(io.BytesIO(shoot(browser, demo.url))).convert("RGB")
        finally:
            browser.close()
            demo.close()
    target.parent.mkdir(parents=True, exist_ok=True)
    palette = picture.quantize(256, method=Image.Quantize.MAXCOVERAGE, kmeans=3)
    picture.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG).save(target, optimize=True)
    print(f"{target}: {target.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
