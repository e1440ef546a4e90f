# トピックでの本人への回答：送るかどうかの確認と、その後の結果の行。

answer-plain =
    { staff-offer }

    返信でない書き込みが続いたら、この確認にまとめます。ボタンを押すまで送りません。
# $count (Number) of messages; $text (String) what they say. Takes the place of the question above.
answer-plain-several =
    { staff-offer }

    書き込み{ $count }件：
    <blockquote>{ $text }</blockquote>
answer-send_last = 最後の1件だけ送信する
# An alert
answer-caution-more = その後、書き込みが増えました。確認の内容をもう一度見て、ボタンを押してください。
answer-line = { $name ->
    [none] 📤
   *[other] { $name }
} → { $roster_number ->
    [none] 番号{ $number }
   *[other] { $roster_number }
}（{ LANGUAGE($locale) }）{ $time } { $fate ->
    [arrived] 👌
    [failed] 👎 届きませんでした。
    [taken_back] ↩ { answer-line-back }
   *[leaving] ⏳
}
answer-line-words = <blockquote>{ $text }</blockquote>
answer-line-back = { $back_by ->
    [none] 取り消し
   *[other] { $back_by }さんが取り消し
} { $back_time }
answer-back = ↩ 取り消す
answer-said-back = 取り消しました。本人のチャットから削除します。
answer-caution-back = 回答を本人のチャットから削除し、そのことを本人に知らせます。取り消すときは、「{ answer-back }」をもう一度押してください。
answer-caution-answered = { $name ->
    [none] ほかのスタッフ
   *[other] { $name }さん
}が、先に別の回答を送りました。確認してください。これも送るときは、もう一度押してください。
answer-caution-written = その後、本人が新しく書き込みました。確認してください。このまま送るときは、もう一度押してください。
answer-caution-closed = この相談は終了しています。送ると再開します。送るときは、もう一度押してください。
answer-caution-changed = その後、この下書きが書き直されました。もう一度読んでから、ボタンを押してください。
answer-back-late = もう取り消せません。送ってから48時間を過ぎたか、本人のチャットに残っていません。
answer-back-left = ⚠️ 本人のチャットから削除できませんでした。本人の画面には残っています。正しい内容をあらためて送ってください。
# $number (String). Telegram’s reply to the copy was lost, so that nobody knows its id
answer-back-unknown = ⚠️ 番号{ $number }：この回答が届いたかどうか、Telegramから返事がなく、削除できませんでした。本人にはまだ見えている可能性があります。取り消したことは、本人に知らせました。
answer-restricted = 🔒 これを読むのは、支援責任者と管理者だけになりました。
answer-again =
    { staff-offer }

    <blockquote>{ $text }</blockquote>
answer-file_gone = ⚠️ 写真などが付いた回答の下書きは送られず、ファイルも残っていません。もう一度、返信で送ってください。{ $text ->
    [none] {""}
   *[other] <blockquote>{ $text }</blockquote>
}
