# このチャットに入力して探す。

# Said where staff write what nobody can look for.
search-how = 🔎 このチャットに入力した言葉は、検索に使います（2文字以上）。だれにも送信していません。本人に回答するには、グループのトピックで返信してください。
# $count (Number) of buttons, $more (Number) what is not shown
search-found = { $more ->
    [0] 🔎 <b>{ $count }件</b>見つかりました。
   *[other] 🔎 はじめの<b>{ $count }件</b>です。ほかに{ $more }件あります。言葉を足してください。
}
search-nothing = 🔎 見つかりませんでした。だれにも送信していません。
search-matter = 番号N, 相談番号N, 相談N, 案件N, N番
