## Said to staff

not_accepted-removing = このメッセージを、ここと本人のチャットの両方から削除します。本人には理由を伝えます。
not_accepted-remove-which = このトピックにある本人のメッセージに、/remove と返信してください。
not_accepted-removed-before = このメッセージは、すでに削除されています。
# A reply to the message that the bot could not delete.
not_accepted-left-in-group = このメッセージをここから削除できませんでした。Telegramでボットが削除できるのは48時間以内です。手動で削除してください。
# $reason (String) Telegram’s own words, in English
not_accepted-left-in-chat = 本人のチャットから、本人のメッセージを削除できませんでした（「{ $reason }」）。必要なら電話で、本人に削除を頼んでください。
