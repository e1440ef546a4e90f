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
answer-caution-answered = { $name ->
    [none] ほかのスタッフ
   *[other] { $name }さん
}が、先に別の回答を送りました。確認してください。これも送るときは、もう一度押してください。
answer-caution-written = その後、本人が新しく書き込みました。確認してください。このまま送るときは、もう一度押してください。
answer-caution-closed = この相談は終了しています。送ると再開します。送るときは、もう一度押してください。
