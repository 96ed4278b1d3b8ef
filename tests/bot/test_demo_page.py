"""The demo as its visitors meet it: the process of `make demo`, in a real browser, by its buttons."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from demoing import Demo
from playwright.sync_api import Browser, Locator, Page, expect

AMINA, JEAN, JOHN, NGUYEN, WANG, LI, CHEN = 700001, 700003, 700005, 700006, 700101, 700102, 700201
NEED = "Tunahitaji mashine 20 za kuvuna mpunga kwa ushirika wetu Morogoro, si zaidi ya dola 3,000 kila moja, kabla ya Machi"
HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script> 20 water pumps \u202e for Kenya'
STARTING = re.compile("^(Opening the database|Loading the sample catalog|Loading the model and the index)…$")

pytestmark = pytest.mark.timeout(120)

Opener = Callable[..., Page]


@pytest.fixture(scope="module")
def demo(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """A new demo, not waited for; without a browser none is started."""
    started = Demo(tmp_path_factory.mktemp("demo"))
    started.start()
    yield started
    started.close()


@pytest.fixture
def opened(browser: Browser, demo: Demo) -> Iterator[Opener]:
    """Opens the page as somebody; nothing may go wrong in it."""
    contexts, wrong = [], []

    def open_page(**device: Any) -> Page:
        context = browser.new_context(**{"locale": "en-GB", "viewport": {"width": 1200, "height": 800}} | device)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
        page.goto(demo.url)
        expect(page.locator(".person")).not_to_have_count(0)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []


# ---------------------------------------------------------------- what one does


def choose(page: Page, person: int) -> None:
    """Open somebody's chat."""
    page.locator(f'[data-person="{person}"]').click()


def begin(page: Page, person: int) -> None:
    """Open somebody's chat and press Start."""
    choose(page, person)
    page.get_by_role("button", name="Start", exact=True).click()
    expect(page.locator(".message.other .inline-button").first).to_be_visible(timeout=15_000)


def say(page: Page, text: str) -> None:
    """Write and send."""
    page.locator(".input").fill(text)
    page.locator(".input").press("Enter")


def answer(page: Page, *words: str) -> Locator:
    """The newest message of the bot with these words, waited for."""
    found = page.locator(".message.other")
    for each in words:
        found = found.filter(has_text=each)
    expect(found.last).to_be_visible(timeout=15_000)
    return found.last


def press(page: Page, label: str) -> None:
    """The newest button whose label begins so."""
    page.locator(".inline-button").filter(has_text=re.compile(f"^{label}")).last.click()


def share_phone(page: Page) -> None:
    """The key under the line to write in, and yes to what Telegram asks."""
    page.locator(".reply-key").click()
    page.get_by_role("dialog").get_by_role("button", name="Share").click()


# ---------------------------------------------------------------- the story


def test_what_is_being_started_is_told_until_it_answers(opened: Opener, demo: Demo) -> None:
    page = opened()
    expect(page.get_by_role("status")).to_have_text(STARTING)
    demo.wait_until_ready()
    expect(page.locator("#status")).to_be_hidden()
    # who works with the bot has opened it before: there news can reach them
    for person in (WANG, LI, CHEN):
        expect(page.locator(f'[data-person="{person}"] .badge')).to_have_text("1", timeout=15_000)


def test_from_a_sentence_to_exchanged_contacts(opened: Opener, demo: Demo) -> None:
    demo.wait_until_ready()
    page = opened()
    ask(page)
    product = look_around(page)
    introduce(page)
    approve(page, product)
    accept(page, product)
    contacts_have_come(page)


def ask(page: Page) -> None:
    """The sentence is read back, then what fits is shown with a picture, marked as a sample."""
    begin(page, AMINA)
    say(page, NEED)
    answer(page, "Nimeelewa hivi", "20", "3,000", "Morogoro, Tanzania")
    card = answer(page, "USD", "mfano")
    expect(card.locator(".photo img")).not_to_have_js_property("naturalWidth", 0)


def look_around(page: Page) -> str:
    """Details and back; returns the product's name."""
    first = page.locator(".message.other").filter(has_text="1 · ").last  # a question stands under it
    card = page.locator(f'[data-id="{first.get_attribute("data-id")}"]')
    name = re.sub(r"^1 · ", "", card.locator("strong").first.inner_text())
    press(page, "Maelezo")
    expect(card).to_contain_text("Hali ya")
    press(page, "‹")
    expect(card).to_contain_text(f"1 · {name}")
    return name


def introduce(page: Page) -> None:
    """Who she is, asked once; what is shared with whom; her consent."""
    press(page, "🤝")
    answer(page, "Jina lako")
    say(page, "Amina Juma")
    answer(page, "shirika gani")
    say(page, "Ushirika wa Wakulima Morogoro")
    press(page, "Kwa matumizi yangu")
    press(page, "Tanzania")
    answer(page, "Unapatikanaje")
    share_phone(page)
    answer(page, "Ukikubali", "+255 700 000 001")
    press(page, "✅")
    answer(page, "📨")


def approve(page: Page, product: str) -> None:
    """The news comes to the officer, who sees her words beside their reading."""
    officer = page.locator(f'[data-person="{CHEN}"]')
    expect(officer.locator(".badge")).to_be_visible()
    officer.click()
    press(page, "查看")
    answer(page, "Tunahitaji mashine 20", "解读", "采购商", "Amina Juma")
    press(page, "✅ 批准")
    answer(page, "已批准", "陈科长")
    press(page, "✅ 采纳")
    answer(page, "安排已记录")


def accept(page: Page, product: str) -> None:
    """The company's man has not seen who asks until he accepts."""
    people = page.locator(f'[data-person="{WANG}"], [data-person="{LI}"]')
    people.filter(has_text="新询盘").click()
    answer(page, "新询盘", "斯瓦希里语", "样例")
    assert "Amina" not in page.locator(".log").inner_text()
    press(page, "✅ 接受")
    expect(page.locator(".message.other .contact-phone").last).to_have_text("+255 700 000 001")
    answer(page, "对接成功", "Amina Juma", "谨防")
    answer(page, "Habari, mimi ni", "您好")


def contacts_have_come(page: Page) -> None:
    """She has the company's card, may keep it, and is warned of swapped bank details."""
    choose(page, AMINA)
    answer(page, "kimekubali", "benki")
    card = page.locator(".message.other", has=page.locator(".contact")).last
    number = card.locator(".contact-phone").inner_text()
    assert number.startswith("+86 ")
    with page.expect_download() as download:
        card.get_by_role("button", name="Save contact").click()
    kept = Path(download.value.path()).read_text(encoding="utf8")
    assert kept.startswith("BEGIN:VCARD") and number in kept
    choose(page, CHEN)
    answer(page, "商机 1 号")


# ---------------------------------------------------------------- other visits


def test_a_request_on_a_phone_in_the_dark(opened: Opener, demo: Demo) -> None:
    demo.wait_until_ready()
    page = opened(viewport={"width": 360, "height": 740}, color_scheme="dark", has_touch=True, is_mobile=True)
    begin(page, JEAN)
    say(page, "Nous cherchons 200 lampadaires solaires de 60 W pour Abidjan, 90 dollars pièce au plus")
    answer(page, "200", "90", "Abidjan, Côte d’Ivoire")
    card = answer(page, "USD", "exemple")
    expect(card.locator(".photo img")).not_to_have_js_property("naturalWidth", 0)
    press(page, "Détails")
    expect(card.locator(".inline-button", has_text="Retour")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    boxes = [box for each in page.locator(".bubble, .inline-button").all() if (box := each.bounding_box())]
    assert boxes and all(box["x"] >= 0 and box["x"] + box["width"] <= 360 for box in boxes)
    shades = page.locator(".chat-header, .message.other .bubble").evaluate_all(
        "all => all.map((each) => getComputedStyle(each).backgroundColor.match(/\\d+/g).map(Number))"
    )
    assert all(max(shade[:3]) < 90 for shade in shades)
    page.get_by_role("button", name="Back to the list").click()
    expect(page.locator("#people")).to_be_visible()


def test_hostile_words_stay_words(opened: Opener, demo: Demo) -> None:
    demo.wait_until_ready()
    page = opened()
    title = page.title()
    page.get_by_role("button", name="Add a person").click()
    page.get_by_role("dialog").get_by_role("textbox").fill("<i>Eve</i> <img src=x>")
    page.get_by_role("dialog").get_by_role("button", name="Add").click()
    expect(page.locator('.person[aria-current="true"]')).to_contain_text("<i>Eve</i> <img src=x>")
    page.get_by_role("button", name="Start", exact=True).click()
    answer(page, "Welcome")
    say(page, HOSTILE)
    answer(page, "What I understood")
    expect(page.locator(".message.own").last).to_contain_text("<script>document.title=2</script>")
    assert page.locator(".log script, .log img[src=x], #list img").count() == 0
    assert page.title() == title


def test_a_second_start_keeps_the_chats(browser: Browser, demo: Demo) -> None:
    demo.wait_until_ready()
    # not by `opened`: while the process is away the page cannot but fail to reach it
    page = browser.new_page(locale="en-GB")
    page.goto(demo.url)
    begin(page, JOHN)
    say(page, "We need 200 solar street lights for Kano, not over 90 dollars each")
    answer(page, "USD", "MOQ")
    assert demo.stop() == 0, demo.log()
    expect(page.get_by_role("status")).to_contain_text("connection is lost")
    demo.start()
    demo.wait_until_ready()
    expect(page.locator("#status")).to_be_hidden(timeout=15_000)
    page.reload()
    card = answer(page, "USD", "MOQ")
    press(page, "Details")
    expect(card).to_contain_text("As of", timeout=15_000)
    page.close()
    assert "Traceback" not in demo.log(), demo.log()
