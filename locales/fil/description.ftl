# What Telegram shows of the bot before somebody begins (512 letters at most), and in its profile and beside shared links
# (120). Plain text.

# $organisation (String); the bot’s name above the chat (64)
description-name = Shien – tulong mula sa { $organisation }
# $organisation (String)
description-long =
    Tulong para sa mga dayuhang worker sa Japan, mula sa { $organisation }. Libre ito.

    • I-check ang mga patakaran sa stay at trabaho mo
    • Tingnan ang mga petsa mo, at makatanggap ng reminder sa oras
    • Magbasa tungkol sa buhay at trabaho sa Japan
    • Magtanong sa support staff, sa wika mo

    Hindi mababasa ng employer mo ang isinusulat mo rito.

    Hindi ito emergency line. Kung may panganib, tumawag sa 110 (pulis) o 119 (bumbero, ambulansya).
# $organisation (String)
description-short = Libreng tulong sa mga dayuhang worker sa Japan, mula sa { $organisation }. May panganib? 110, 119.
