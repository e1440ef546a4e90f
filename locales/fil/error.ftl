# Telegram did not take our answer in time.
error-unanswered = Mahina ang koneksyon, pero na-save ang ginawa mo. Magpatuloy sa pinakabagong screen.
# $code (String) a short code that support can look up
error-sorry = Nagkaroon po kami ng technical problem, at hindi na-save ang hakbang na ito. Subukan ulit. Kung mangyari ulit ito, sabihin sa support ang code na ito: { $code }
# $code (String) the same
error-unshown = Nagkaroon po kami ng technical problem. Na-save ang ginawa mo, pero hindi namin naipakita ang susunod na screen. Magpatuloy sa menu. Kung mangyari ulit ito, sabihin sa support ang code na ito: { $code }
error-unreadable = Hindi namin nabasa ang mensaheng iyon. Ipadala ulit ito bilang simpleng text. Sinasabihan namin ang support staff.
# The button below them: the screen where the person stands
error-go_on = ▶️ Magpatuloy
