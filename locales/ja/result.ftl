## Result

result-outcome-blocked = <b>今のままでは、問題になる点があります。</b>
result-outcome-suspended = <b>この分野は、受付が停止されています。</b>
result-outcome-needs_staff = <b>支援スタッフの確認が必要な点があります。</b>
result-outcome-incomplete = <b>足りない回答があります。</b>
result-outcome-clear = <b>あなたの回答を見るかぎり、問題になる点はありません。</b>許可するかどうかを決めるのは、出入国在留管理庁だけです。
    .counter = <b>本人の回答を見るかぎり、問題になる点はありません。</b>許可するかどうかを決めるのは、出入国在留管理庁だけです。
result-outcome-possible = <b>あなたの回答では、転職できる可能性があります。</b>
    .counter = <b>本人の回答によると、転職できる可能性があります。</b>
result-outcome-not_yet = <b>あなたの回答では、転職の条件がまだそろっていません。</b>
    .counter = <b>本人の回答によると、転職の条件がまだそろっていません。</b>
# $icon, $reason (String) the second one whole sentences
result-against = { $icon } { $reason }
# $count (Number) criteria
result-open = ❔ まだ質問が残っている項目：{ $count }件
# $criterion (String)
result-not_asked = ❔ { $criterion }：まだ質問していない
result-partly_asked = ❔ { $criterion }：まだ質問していないことがある
result-who_decides = 許可するかどうかを決めるのは、出入国在留管理庁だけです。このチェックでは、足りないかもしれない点がわかります。
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }：{ $verdict }
result-finding-title = <b>{ $icon } { $criterion }：{ $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>次にすること：</b>{ $todo }
result-papers = 📄 <b>証明する書類：</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source = { $url ->
    [none] { WORD("result-certainty", $certainty) }：{ $title }
   *[other] { WORD("result-certainty", $certainty) }：<a href="{ $url }">{ $title }</a>
}
result-certainty-certain = ✅ 確か（公式ページ）
result-certainty-likely = 🔹 おそらく（公式ではないページ）
result-certainty-unsettled = ❓ はっきりしない（示すページがない）
# $on (String) a day, or none when nobody has checked
result-checked = { $stale ->
    [true] { $on ->
        [none] まだだれも確認していません。支援スタッフに聞いてください。
       *[other] 公式ページで最後に確認した日は{ $on }で、180日より前です。支援スタッフに確かめてください。
    }
   *[other] 公式ページで確認した日：{ $on }
}
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>まだ確かではありません。</b>この内容だけで判断しないで、支援スタッフに確かめてください。
result-unconfirmed-why = この内容をはっきり示す公式ページは、まだ見つかっていません。支援スタッフが確認します。
result-send = 🙋 支援スタッフに送る
result-go_on = 🔎 ほかの点も全部確認する
result-more = 📋 結果をくわしく見る
result-sheet = 🖨 見せるための紙（PDF）
result-details =
    <b>結果のくわしい説明</b>

    項目を選ぶと、理由、書類、出典がわかります。
# The sheet, for family, employer and office.
result-sheet-title = チェックの結果
result-sheet-about = 回答した人
result-sheet-summary = 結果
result-sheet-outcome = チェックの結果
result-sheet-against = 問題になる点
result-sheet-next = すること
result-sheet-points = 項目
result-sheet-papers = 書類
result-sheet-answers = 回答
result-sheet-note = 注意
result-sheet-sent = だれかに見せる前に、内容を確認してください。健康診断や、払ったお金について書いてあることがあります。
