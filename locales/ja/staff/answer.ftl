# トピックでの本人への回答：送るかどうかの確認と、その後の結果の行。

answer-plain =
    { staff-offer }

    今後10分間は確認しません。返信以外の書き込みは、内部にとどまります。ボットのメッセージへの返信は、いつも確認します。
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
answer-back-late = もう取り消せません。送ってから48時間を過ぎたか、本人のチャットに残っていません。
answer-back-left = ⚠️ 本人のチャットから削除できませんでした。本人の画面には残っています。正しい内容をあらためて送ってください。
answer-restricted = 🔒 これを読むのは、支援責任者と管理者だけになりました。
answer-again =
    { staff-offer }

    <blockquote>{ $text }</blockquote>
answer-file_gone = ⚠️ 写真などが付いた回答の下書きは送られず、ファイルも残っていません。もう一度、返信で送ってください。{ $text ->
    [none] {""}
   *[other] <blockquote>{ $text }</blockquote>
}
