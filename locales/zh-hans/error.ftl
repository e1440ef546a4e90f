# Telegram did not take our answer in time.
error-unanswered = 网络不好，但您刚才做的已经保存。请在最新的画面上继续。
# $code (String) a short code that support can look up
error-sorry = 我们出现了技术问题，这一步没有保存。请再试一次。如果又出现，请把这个代码告诉支援人员：{ $code }
# $code (String) the same
error-unshown = 我们出现了技术问题。您刚才做的已经保存，但无法显示下一个画面。请从菜单继续。如果又出现，请把这个代码告诉支援人员：{ $code }
error-unreadable = 我们无法读取那条消息。请用普通文字再发一次。我们会告诉支援人员。
# The button below them: the screen where the person stands
error-go_on = ▶️ 继续
