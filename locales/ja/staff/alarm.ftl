# An alarm, told to each manager and admin in private. Not a word of the matter stands here.

# $number (String) of the matter, $rung (Number) how often it has been told
alarm-raised = { $rung ->
    [1] 🆘 緊急の相談です（番号{ $number }）。「{ alarm-take }」を押して、すぐに連絡してください。
   *[other] 🆘 番号{ $number }を引き受けた責任者・管理者が、まだいません（{ $rung }回目の呼び出し）。「{ alarm-take }」を押して、すぐに連絡してください。
}
# The first time, where staff say that it is urgent. $number (String) of the matter
alarm-flagged = 🆘 スタッフが緊急と判断した相談です（番号{ $number }）。「{ alarm-take }」を押して、すぐに連絡してください。
# On the card of the matter. $since_on, $since_time (String) when the worker said so last
alarm-runs = <b>🆘 { DAY($since_on) } { $since_time }から緊急の知らせが続いています。引き受けた責任者・管理者が、まだいません。</b>
alarm-take = ✋ 対応する
alarm-taken = あなたが対応します。ほかの人にはもう知らせません。本人にはこれから知らせます。すぐに連絡してください。
# To who took it, where Telegram refused what the worker was to read. $number (String)
alarm-not_delivered = ⚠️ 番号{ $number }：あなたが対応することを、本人に知らせることができませんでした。今すぐ電話してください。
alarm-taken-by_you = すでにあなたが対応しています。まだでしたら、本人に連絡してください。
alarm-taken-before = すでにほかの人が対応しています。
alarm-over = この緊急の知らせは、だれも対応しないまま終わりました。相談を開いて、その後を確認してください。
# To each who reads the matter as a manager, where its worker asked to be forgotten. $number (String)
alarm-forgotten = ⚠️ 番号{ $number }：本人がデータの削除を希望したため、緊急の知らせは終わりました。ボットからは、もう本人に連絡できません。危険があるかもしれないときは、今すぐ本人に電話するか、110番に通報してください。
# The same where no alarm had begun, and the worker's words have a sign of what is red. $number (String)
alarm-forgotten-cry = ⚠️ 番号{ $number }：本人が書いた内容は、助けを求めるものかもしれません。その後、本人がデータの削除を希望しました。ボットからは、もう本人に連絡できません。危険があるかもしれないときは、今すぐ本人に電話するか、110番に通報してください。
# For the staff group, where the bot may write to no manager or admin. $number (String) of the matter
alarm-unheard = 🆘 番号{ $number }・緊急：支援責任者と管理者のだれにも個別に知らせることができません。支援責任者か管理者は、今すぐボットを開いてください。
alarm-open_bot = ボットを開く
alarm-not_yours = あなたはこの相談を読めないため、引き受けることができません。ほかの人が引き受ける必要があります。
alarm-for_managers = 緊急の知らせを止めることができるのは、支援責任者と管理者だけです。「{ task-claim }」を押せば相談は担当できますが、その人たちが引き受けるまで知らせは続きます。
# To who closes it, once. $number (String), $name (String) who has taken its alarm
alarm-close-taken = 番号{ $number }の緊急の知らせは{ $name }さんが対応中で、何をしたかがまだ記録されていません。終了する場合は、もう一度押してください。
# To who has taken its alarm. $number (String), $name (String) who closed it
alarm-closed = あなたが緊急の知らせに対応している番号{ $number }を、{ $name }さんが終了しました。何をしたかを記録してください。

## What was done. $number (String) of the matter

alarm-what_done = <b>番号{ $number }：何をしましたか。</b>対応した後で、当てはまるものを押してください。押すまで、今日が期限のタスクとして /tasks に残ります。
alarm-outcome-spoke = 本人と話した
alarm-outcome-called_help = 警察か救急車を呼んだ
alarm-outcome-no_danger = 危険はなかった
alarm-outcome-other = そのほか（書く）
alarm-what_done-words = <b>番号{ $number }：何をしましたか。</b>入力してください。この相談を読める人は、入力した内容も読めます。
alarm-what_done-kept = <b>番号{ $number }</b>：対応の結果を記録しました。
# $outcome (String)
alarm-what_done-said = ✅ 番号{ $number }：{ WORD("alarm-outcome", $outcome) }。違う場合は、正しいものを押してください。
alarm-what_done-say = ✍️ 対応を記録する
alarm-what_done-correct = ✍️ 対応の記録を直す
# Where it was said before, by the same person. $outcome (String)
alarm-what_done-change = <b>番号{ $number }：{ WORD("alarm-outcome", $outcome) }</b>（あなたの記録）。違う場合は、正しいものを押してください。
# Where somebody else has said it before. $name (String) who, $outcome (String) what
alarm-what_done-before = 番号{ $number }：{ $name }さんが先に記録しています（{ WORD("alarm-outcome", $outcome) }）。変更はありません。
alarm-what_done-beside = 番号{ $number }：入力した内容は、この相談に残しました。{ $name }さんが先に記録しています（{ WORD("alarm-outcome", $outcome) }）。
# For the topic of the matter. $text (String) what somebody of staff wrote
alarm-what_done-noted = <b>緊急の知らせへの対応：</b>{ $text }
# On the card of the matter. $outcome (String), or none
alarm-what_done-card = { $outcome ->
    [none] <b>✋ 緊急の知らせを引き受けた人がいます。何をしたかは、まだ記録されていません。</b>
   *[other] ✋ 緊急の知らせへの対応：{ WORD("alarm-outcome", $outcome) }
}
