## Result

result-outcome-blocked = <b>今のままでは、問題になる点があります。</b>❌ の項目を見てください。変えられるものも多くあります。
result-outcome-needs_staff = <b>支援スタッフの確認が必要な点があります。</b>👤 の項目を見てください。
result-outcome-incomplete = <b>足りない回答があります。</b>❔ の項目を見てください。
result-outcome-clear = <b>あなたの回答を見るかぎり、問題になる点はありません。</b>許可するかどうかを決めるのは、出入国在留管理庁だけです。
result-outcome-possible = <b>あなたの回答を見るかぎり、転職できない理由は見つかりませんでした。</b>許可するかどうかを決めるのは、出入国在留管理庁だけです。先に 📌 の項目を見てください。
result-outcome-not_yet = <b>あなたの回答を見るかぎり、転職の条件がまだそろっていません。</b>何が足りないかは、支援スタッフに聞いてください。
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
result-certainty-likely = 🔹 おそらく（ほかの人のページ）
result-certainty-unsettled = ❓ はっきりしない（示すページがない）
# $on (String) a day, or none when nobody has checked
result-checked = { $stale ->
    [true] { $on ->
        [none] この内容は、まだだれも確認していません。支援スタッフに確かめてください。
       *[other] 公式ページで最後に確認した日は{ $on }で、180日より前です。支援スタッフに確かめてください。
    }
   *[other] 公式ページで確認した日：{ $on }
}
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>まだ確かではありません。</b>この内容をはっきり示す公式ページは、まだ見つかっていません。支援スタッフが確認します。それまでは、この内容だけで判断しないでください。
result-ask-support = 💬 このことを支援スタッフに相談する
