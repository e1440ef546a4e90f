# 相談がだれの番か、いつまでか。

standing-near = ⏰ { $name ->
    [none] 番号{ $number }
   *[other] 番号{ $number }、{ $name }さん
}：{ $at }までに回答してください。
standing-given_back = { $why ->
    [away] { standing-claimer }は不在です。
    [left] { standing-claimer }はスタッフではなくなりました。
   *[late] { standing-claimer }が担当していましたが、期限までに回答がありませんでした。
}だれでも担当できます。
standing-claimer = { $name ->
    [none] 担当者
   *[other] { $name }さん
}
standing-rested = ⏰ この相談の保留が終わりました。だれの番かはカードに書いてあります。
standing-overdue =
    <b>⏰ 番号{ $number }：期限までにだれも回答していません。</b>
    相談者は{ DAY($since_on) } { $since_time }から待っています。回答の期限は{ DAY($due_on) } { $due_time }でした。
standing-late_before = ⏰ 更新の前から、回答の期限を過ぎて待っている人が{ $count }人います。タスクの一覧にあります：/tasks
standing-open = トピックを開く
