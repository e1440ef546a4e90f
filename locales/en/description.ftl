# What Telegram shows of the bot before somebody begins (512 letters at most), and in its profile and beside shared links
# (120). Plain text.

# $organisation (String); the bot’s name above the chat (64)
description-name = Shien – help from { $organisation }
# $organisation (String)
description-long =
    Help for foreign workers in Japan, from { $organisation }. It is free.

    • Check the rules for your stay and your job
    • See your dates, and get reminders in time
    • Read about life and work in Japan
    • Ask support staff, in your language

    Your employer cannot read what you write here.

    This is not an emergency line. In danger, call 110 (police) or 119 (fire, ambulance).
# $organisation (String)
description-short = Free help for foreign workers in Japan, from { $organisation }. In danger: 110, 119.
