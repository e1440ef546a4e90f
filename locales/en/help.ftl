# Said above the help where somebody typed a command that does not exist.
help-unknown = I do not know this command. These are the ones I know:
# $organisation (String), $phone (String)
help-text =
    <b>This bot helps you with your life and work in Japan.</b>

    /menu – check the rules for your status, or ask support
    /language – read another language
    /profile – your details and dates
    /mydates – what comes next, and how many days are left
    /mydata – everything that is kept about you
    /privacy – what is done with your data, your consents
    /stop – no more notices
    /forget – be forgotten
    /help – this text

    { $organisation } runs it. Phone: { $phone }

    <b>In danger, call 110 (police). For fire or ambulance, call 119.</b> Both are free, day and night.
# In the place of the organisation's telephone number.
help-no_phone = (no telephone number yet)
