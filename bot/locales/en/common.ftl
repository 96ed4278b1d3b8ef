### Machine-drafted; read by no native speaker yet.

# What every conversation shares.
welcome =
    <b>Welcome to Made in Mianyang.</b>
    I help you find makers in Mianyang, a city of industry in Sichuan, China. It costs nothing.

    Write what you need in your own words and language: the product, how many, at what price, where to, and by when.

    <i>For example: we need 20 rice harvesters for our cooperative in Morogoro, up to USD 3,000 each, before March</i>
help =
    { $role ->
        [bureau]
            <b>For the bureau</b>
            /queue – companies to verify and introductions to review
            /deals – deals, who is responsible, what is due
            /officers – who works here
        [exporter]
            <b>For companies of Mianyang</b>
            /company – your company and its verification
            /products – add, change or withdraw products
            /inquiries – buyers who wait for your answer
       *[buyer]
            <b>How it works</b>
            1. Write what you need. I show what fits and why, or say honestly that nobody here makes it.
            2. Tap “Introduce me” under a product. The commerce bureau checks, the maker accepts, then you get each other's contacts.
            3. /requests – your requests and where each one stands
    }

    /language – change the language
    /cancel – stop what you are doing
    /privacy – what we keep and who sees it
    /mydata – what we keep about you
    /delete – erase it all
language-choose = Which language shall I use? You can write in any of 13 languages at any time.
language-set = I will write in { $language }.
language-drafted = A machine drafted my words in this language and no native speaker has read them yet: please forgive what sounds odd.
language-noticed = You wrote in { $language }, so I continue in it.
language-back = Back to: { $language }
language-unknown = I cannot read this language yet. Please write in English, Russian, French, Arabic, Swahili or another of the languages I know.
privacy =
    <b>Your privacy</b>
    This bot is run for the commerce bureau of Mianyang, to bring buyers and makers together. It keeps what you write here, your Telegram number, your language and, once you ask for an introduction, the contact details you give.

    • Makers see what you need, never who you are, until you have said yes, the bureau has approved and the maker has accepted.
    • The bureau's officers see your requests in order to review them.
    • Nothing is sold, and nothing is sent to you that you did not ask for.
    • /mydata shows what we keep. /delete erases it at once. You can take a consent back under /requests until contacts are exchanged.
mydata-head = <b>What we keep about you</b>
mydata-person = With us since { $since }. Language: { $language }.
mydata-addresses = Telegram account: { $values }
mydata-invitation = Invitation made out to: { $name }
mydata-contact = Name and contact details: { $values }
mydata-words = What you wrote about products and introductions: { $values }
mydata-files = Pictures and files: { $count }
mydata-buyer = As a buyer: { $country } · { $type } · { $level }
mydata-requests = Requests: { $count }
mydata-shown = Products shown to you, with what you said of them: { $count }
mydata-introductions = Introductions you agreed to: { $count }
mydata-consent = · { $product }, agreed on { $day }
mydata-companies = Companies you act for: { $values }
mydata-shown-abroad = Shown to buyers as the contact of { $company }, agreed on { $day }
mydata-officer = As an officer, responsible for: introductions { $introductions }, open deals { $deals }
mydata-foot = Also the messages you wrote in this chat, what you are filling in just now, and a record of decisions that names you by a number only. /delete erases everything but that record.
delete-ask =
    <b>Erase everything about you?</b>
    Your contact details, your messages and the text of your requests are erased for good. Open requests are closed, introductions under way are withdrawn, and companies for which only you answer lose their products here.
delete-yes = Erase everything
delete-kept = Nothing was erased.
delete-done = Done: everything about you is erased. If you write again, we start afresh.
cancelled = Stopped.
nothing-to-cancel = There is nothing to stop.
odd = { $kind ->
    [voice] I cannot listen to voice messages yet. Please write it.
    [sticker] Nice! I work with words, though: please write.
    [location] Thank you for the place. Please write its name.
    [video] I cannot watch videos. Please write it, or send a photo with a few words.
    [edited] I read new messages only. Please send your correction as a new message.
   *[other] I cannot use this. Please write it, or send a photo with a few words.
    }
file-problem = { $problem ->
    [empty] This file is empty. Please send it again.
    [too_big] This file is too large for me: 20 MB at most. Please send a smaller one.
   *[unavailable] I could not get this file from Telegram. Please send it again.
    }
not-understood = I did not understand that. Please use the buttons, or write what you need.
unknown-command = I do not know this command.
stale-button = This button is no longer valid; nothing was changed.
forbidden = This is not open to you.
already-handled = This was already dealt with; nothing was changed.
unexpected = Something went wrong on our side, and nothing was changed. Please try again. If it happens again, tell us this number: <code>{ $reference }</code>
invitation-accepted = { $role ->
    [officer] Welcome to the bureau's team.
   *[other] Your invitation is accepted.
    }
invitation-invalid = This invitation is no longer valid. Please ask for a new one.
sample-mark = sample
button-help = Help
button-home = Overview
button-language = Language
button-privacy = Privacy
button-back = ‹ Back
button-cancel = Cancel
button-no = No
button-skip = Skip
button-done = Done
button-i-am-exporter = I am a company in Mianyang
command-start = Begin
command-help = What I can do
command-requests = My requests and where they stand
command-language = Change the language
command-cancel = Stop what I am doing
command-privacy = What is kept and who sees it
command-mydata = What is kept about me
command-delete = Erase everything about me
bot-description =
    Looking for machines, parts, electronics, building materials, food or medicine from China? Write what you need in your own language. I show what makers in Mianyang, Sichuan, can supply, and why it fits. The city's commerce bureau reviews every introduction.
bot-short-description = Find makers in Mianyang, China: say what you need in your own language.
language-en = English
language-zh = 中文
language-fr = Français
language-es = Español
language-pt = Português
language-ru = Русский
language-ar = العربية
language-vi = Tiếng Việt
language-th = ไทย
language-kk = Қазақша
language-ka = ქართული
language-sw = Kiswahili
language-ha = Hausa
