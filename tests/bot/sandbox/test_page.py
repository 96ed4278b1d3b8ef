"""The page in a real browser, with a small bot behind it."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    Update,
)

AMINA, WANG, JOHN = 700001, 700101, 700005


async def answer(bot: Bot, update: Update) -> None:
    """Echoes with every kind of thing the page must show."""
    if query := update.callback_query:
        await query.answer("Alert!" if query.data == "alert" else "Toast!", show_alert=query.data == "alert")
        if query.data == "edit":
            await query.edit_message_text("changed by the bot")
        return
    message = update.message
    if message is None:
        return
    if message.text == "keys":
        rows = [[InlineKeyboardButton(name, callback_data=name) for name in ("edit", "alert")]]
        rows.append([InlineKeyboardButton("deep", url="https://t.me/made_in_mianyang_bot?start=p_77")])
        await message.reply_text(
            "<b>bold</b> <code>code</code> <tg-spoiler>secret</tg-spoiler>",
            "HTML",
            reply_markup=InlineKeyboardMarkup(rows),
        )
    elif message.text == "phone":
        keyboard = ReplyKeyboardMarkup(
            [[KeyboardButton("Share", request_contact=True)], ["No"]], one_time_keyboard=True
        )
        await message.reply_text("your number?", reply_markup=keyboard)
    elif message.text == "row":
        row = [InlineKeyboardButton(name, callback_data=name) for name in ("short", "a label of many words")]
        await message.reply_text("ok", reply_markup=InlineKeyboardMarkup([row]))
    elif message.text == "think":
        await message.reply_chat_action("typing")
        await asyncio.sleep(1)
        await message.reply_html("<code>thought</code>")
    elif message.photo:
        await message.reply_photo(message.photo[-1].file_id, caption="same picture")
    elif message.document:
        await message.reply_document(b"back", filename="answer.txt")
    elif message.contact:
        await message.reply_contact(message.contact.phone_number, message.contact.first_name)
    else:
        await message.reply_text(f"you said: {message.text}")


class EchoBot:
    """Polls the stand-in in a thread of its own."""

    def __init__(self, url: str) -> None:
        self._url, self._stopping = url, threading.Event()
        self.ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()))
        self._thread.start()

    async def _run(self) -> None:
        async with Bot("1:demo", base_url=f"{self._url}/bot", base_file_url=f"{self._url}/file/bot") as bot:
            await bot.set_my_commands([BotCommand("help", "What I can do"), BotCommand("cancel", "Stop")])
            await bot.set_my_description("I say what you say.")
            self.ready.set()
            offset = 0
            while not self._stopping.is_set():
                for update in await bot.get_updates(offset=offset, timeout=1):
                    offset = update.update_id + 1
                    await answer(bot, update)

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join(10)


@pytest.fixture
def echo(sandbox: Any) -> Iterator[EchoBot]:
    running = EchoBot(sandbox.url)
    assert running.ready.wait(10)
    yield running
    running.stop()


@pytest.fixture
def page(browser: Browser, sandbox: Any, echo: EchoBot) -> Iterator[Page]:
    context = browser.new_context(locale="en-GB", viewport={"width": 1200, "height": 800})
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    opened.goto(sandbox.url)
    expect(opened.locator(".person")).to_have_count(11)
    yield opened
    context.close()
    assert wrong == []


def say(page: Page, text: str) -> None:
    page.locator(".input").fill(text)
    page.locator(".input").press("Enter")


def begin(page: Page, person: int) -> None:
    page.locator(f'[data-person="{person}"]').click()
    expect(page.locator(".welcome")).to_contain_text("I say what you say.")
    page.get_by_role("button", name="Start", exact=True).click()
    expect(page.locator(".message.other").last).to_contain_text("you said: /start")


def test_a_conversation_with_buttons(page: Page) -> None:
    begin(page, JOHN)
    expect(page.locator(".message.own .ticks").last).to_have_attribute("aria-label", "Delivered")
    say(page, "keys")
    card = page.locator(".message.other").last
    expect(card.locator("strong")).to_have_text("bold")
    expect(card.locator("code")).to_have_text("code")
    card.locator(".spoiler").click()
    expect(card.locator(".spoiler")).to_have_class("spoiler revealed")
    card.get_by_role("button", name="alert").click()
    page.get_by_role("dialog").get_by_role("button", name="OK").click()
    card.get_by_role("link", name="deep").click()
    page.get_by_role("button", name="Start", exact=True).click()
    expect(page.locator(".message.other").last).to_contain_text("you said: /start p_77")
    page.get_by_role("button", name="edit", exact=True).click()
    expect(page.locator(".toast")).to_have_text("Toast!")
    changed = page.locator(".message.other", has_text="changed by the bot")
    expect(changed.locator(".edited")).to_have_text("edited")
    expect(changed.locator(".inline-keyboard")).to_have_count(0)


def test_the_bot_is_seen_typing_and_its_code_is_copied(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    begin(page, JOHN)
    say(page, "think")
    expect(page.locator(".subtitle.typing")).to_have_text("typing")
    page.locator(".message.other code").click()
    expect(page.locator(".subtitle")).to_have_text("bot")
    expect(page.locator(".toast")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == "thought"


def test_buttons_of_a_row_are_equally_wide_and_on_one_line_where_there_is_room(page: Page) -> None:
    begin(page, JOHN)
    say(page, "row")
    keys = page.locator(".message.other").last.locator(".inline-button")
    expect(keys).to_have_count(2)
    short, long = (keys.nth(place).bounding_box() for place in (0, 1))
    assert short and long and abs(short["width"] - long["width"]) < 1
    assert long["height"] < 40
    assert keys.locator("span").evaluate_all("all => all.every((span) => span.scrollHeight <= span.clientHeight)")


def test_hostile_words_stay_words(page: Page) -> None:
    begin(page, WANG)
    say(page, "<img src=x onerror=alert(1)> \u202e &lt;b&gt;")
    expect(page.locator(".message.other").last).to_contain_text("you said: <img src=x onerror=alert(1)>")
    assert page.locator(".log img").count() == 0


def test_the_command_menu(page: Page) -> None:
    begin(page, JOHN)
    page.locator(".input").press_sequentially("/c")
    expect(page.get_by_role("option")).to_have_count(1)
    page.locator(".input").press("ArrowDown")
    page.locator(".input").press("Enter")
    expect(page.locator(".message.other").last).to_contain_text("you said: /cancel")
    page.get_by_role("button", name="Commands of the bot").click()
    expect(page.get_by_role("option")).to_have_count(2)


def test_sharing_the_phone_number_needs_a_yes(page: Page) -> None:
    begin(page, AMINA)
    say(page, "phone")
    page.locator(".reply-key", has_text="Share").click()
    page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    page.locator(".reply-key", has_text="Share").click()
    page.get_by_role("dialog").get_by_role("button", name="Share").click()
    expect(page.locator(".message.other .contact-phone")).to_have_text("+255700000001")
    expect(page.locator(".reply-key")).to_have_count(0)


def test_files_go_up_and_down(page: Page, picture: bytes, tmp_path: Path) -> None:
    begin(page, JOHN)
    files: dict[str, FilePayload] = {
        "Photo": {"name": "p.png", "mimeType": "image/png", "buffer": picture},
        "File": {"name": "d.csv", "mimeType": "text/csv", "buffer": b"a;b"},
    }
    for item, file in files.items():
        page.get_by_role("button", name="Attach").click()
        with page.expect_file_chooser() as chooser:
            page.get_by_role("menuitem", name=item).click()
        chooser.value.set_files(file)
        page.get_by_role("dialog").get_by_role("button", name="Send").click()
        expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator(".message.other .photo img")).to_have_js_property("naturalWidth", 900)
    with page.expect_download() as download:
        page.locator(".message.other .document").click()
    assert download.value.suggested_filename == "answer.txt"
    assert Path(download.value.path()).read_bytes() == b"back"


def test_pasted_and_dropped_files_are_asked_about_first(page: Page) -> None:
    begin(page, JOHN)
    for selector, kind, field in (
        (".input", "ClipboardEvent", "clipboardData"),
        (".middle", "DragEvent", "dataTransfer"),
    ):
        page.evaluate(
            """([selector, kind, field]) => {
                const data = new DataTransfer();
                data.items.add(new File(["x"], "note.txt", { type: "text/plain" }));
                const name = kind === "DragEvent" ? "drop" : "paste";
                const event = new globalThis[kind](name, { [field]: data, bubbles: true, cancelable: true });
                document.querySelector(selector).dispatchEvent(event);
            }""",
            [selector, kind, field],
        )
        expect(page.get_by_role("dialog")).to_contain_text("note.txt")
        page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    expect(page.locator(".message.own .document")).to_have_count(0)


def test_own_words_can_be_edited_and_others_counted(page: Page, sandbox: Any) -> None:
    begin(page, JOHN)
    say(page, "twenty")
    expect(page.locator(".message.other").last).to_contain_text("you said: twenty")
    page.locator(".input").press("ArrowUp")
    say(page, "thirty")
    own = page.locator(".message.own").last
    expect(own).to_contain_text("thirty")
    expect(own.locator(".edited")).to_be_visible()
    page.request.post(f"{sandbox.url}/sandbox/chats/{AMINA}/messages", data={"text": "habari"})
    expect(page.locator(f'[data-person="{AMINA}"] .badge')).to_have_text("1")


def test_what_is_being_started_is_told(page: Page, sandbox: Any) -> None:
    sandbox.app.state.sandbox.status = "Loading the model"
    expect(page.get_by_role("status")).to_have_text("Loading the model")
    sandbox.app.state.sandbox.status = ""
    expect(page.locator("#status")).to_be_hidden()


def test_a_phone_shows_one_thing_at_a_time(browser: Browser, sandbox: Any, echo: EchoBot) -> None:
    context = browser.new_context(locale="zh-CN", viewport={"width": 360, "height": 700}, color_scheme="dark")
    page = context.new_page()
    page.goto(f"{sandbox.url}/?person={AMINA}&start=m_5")
    page.get_by_role("button", name="开始", exact=True).click()
    expect(page.locator(".message.other").last).to_contain_text("you said: /start m_5")
    expect(page.locator("#people")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.get_by_role("button", name="返回列表").click()
    expect(page.locator("#people")).to_be_visible()
    expect(page.locator("#chat")).to_be_hidden()
    context.close()
