## Said to staff

not_accepted-remove-which = このトピックにある本人のメッセージに、/remove と返信してください。
not_accepted-removed-before = このメッセージは、すでに取り除かれています。
# A reply to the message that the bot could not delete. $reason (String) Telegram’s own words, in English
not_accepted-left-in-group = ボットは、このメッセージを削除できませんでした（「{ $reason }」）。スタッフは、ここでまだ読めます。手動で削除し、ボットにメッセージを削除する権限があるか確認してください。
not_accepted-left-unknown = ⚠️ 本人の{ DAY($on) } { $time }のメッセージは、削除または移動されました。以前のコピーがここに届いたかどうか、Telegramから返事がありませんでした。ここに残っている場合は、手動で削除してください。
# $number (String) or “none”, $on (String) a day or “none”, $time (String), $reason (String) Telegram’s own words, in English
not_accepted-left-in-chat = { $on ->
    [none] 本人のチャットから、本人のメッセージを削除できませんでした（「{ $reason }」）。
   *[other] 番号{ $number }：本人のチャットから、本人のメッセージ（{ DAY($on) } { $time }）を削除できませんでした（「{ $reason }」）。
    }必要なら電話で、本人に削除を頼んでください。
