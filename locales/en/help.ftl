# Said above the help where somebody typed a command that does not exist.
help-unknown = There is no such command. You can use these:
# $organisation (String), $phone (String)
help-text =
    <b>This bot helps you with life and work in Japan.</b>

    <blockquote expandable>/menu – check the rules, ask support
    /language – change the language
    /profile – your details and dates
    /mydates – your deadlines
    /mydata – what we keep about you
    /privacy – privacy notice, consents
    /stop – stop news
    /forget – delete your data</blockquote>

    { $phone ->
        [none] { $organisation } runs it.
       *[other] { $organisation } runs it. Phone: { $phone }
    }

    <b>{ danger-numbers }</b> Both are free, day and night.
# In the place of the organisation’s telephone number, in what staff show or send to an employer
help-no_phone = (no telephone number yet)
