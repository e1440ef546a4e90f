# What is printed on paper.

## The invitation: one page with a QR code, in the worker's language and smaller in Japanese.

sheet-invitation-title = Support on your phone
# $name (String)
sheet-invitation-name = For { $name }
# $organisation (String)
sheet-invitation-organisation = { $organisation } runs a bot on Telegram. Ask there about your work, your life and your stay in Japan, in your own language.
sheet-invitation-install = Open Telegram on your phone. If you do not have it, install it first. It is free.
sheet-invitation-scan = Point your phone’s camera at the QR code. Open the link that appears.
# "Start" is Telegram's own button, which may be in another language than the bot: name it in both, as 「開始」（Start）.
sheet-invitation-start = Tap “Start”. Then choose your language.
# Stands above the link, which is printed as text.
sheet-invitation-link = No camera? Open this link on your phone:
# $expires_on (Date)
sheet-invitation-personal = This link is only for you. You can use it once, until { DAY($expires_on) }. Do not give it to anybody else.
# For whoever comes from an employer or a dormitory: nobody's name is on it. $expires_on (Date)
sheet-invitation-shared = This link works until { DAY($expires_on) }. After you open it, support staff will ask who you are.
sheet-invitation-emergency = This is not an emergency line. In danger, call 110 (police). For fire or ambulance, call 119.
# $organisation (String), $phone (String)
sheet-invitation-question = { $phone ->
    [none] Questions? Ask { $organisation }.
   *[other] Questions? Call { $organisation }: { $phone }
}

## Everything kept about a person.

# $made_on (Date)
sheet-my_data-made = Made on { DAY($made_on) }
