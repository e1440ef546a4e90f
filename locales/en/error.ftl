# Telegram did not take our answer in time.
error-unanswered = The connection was bad, but what you did is saved. Please continue on the newest screen.
# $code (String) a short code that support can look up
error-sorry = We had a technical problem, and this step was not saved. Please try again. If it happens again, tell support this code: { $code }
# $code (String) the same
error-unshown = We had a technical problem. What you did is saved, but we could not show you the next screen. Please continue in the menu. If it happens again, tell support this code: { $code }
error-unreadable = We could not read that message. Please send it again as plain text. We are telling support staff.
# The button below them: the screen where the person stands
error-go_on = ▶️ Continue
