# Telegram did not take our answer in time.
error-unanswered = The connection was bad, but we have kept what you did. Please go on in the newest screen.
# $code (String) a short code that support can look up
error-sorry = Something went wrong on our side, and this step was not kept. Please try again. If it happens again, tell support this code: { $code }
# $code (String) the same
error-unshown = Something went wrong on our side. What you did is kept, but we could not show you the next screen. Please go on in the menu. If it happens again, tell support this code: { $code }
error-unreadable = We could not read that message. Please send it again as plain text. We are telling support staff.
# The button below them: the screen where the person stands
error-go_on = ▶️ Go on
