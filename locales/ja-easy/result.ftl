## Result

result-outcome-blocked = <b>まだ 合（あ）っていない ところが あります。</b>
result-outcome-suspended = <b>この 分野（ぶんや）の 申請（しんせい）は 今（いま） 止（と）まっています。</b>
result-outcome-needs_staff = <b>支援（しえん）スタッフが 調（しら）べる ところが あります。</b>
result-outcome-incomplete = <b>まだ 答（こた）えていない 質問（しつもん）が あります。</b>
result-outcome-clear = <b>あなたの 答（こた）えでは、問題（もんだい）は 見（み）つかりませんでした。</b>決（き）めるのは、入管（にゅうかん）（出入国在留管理庁）だけです。
result-outcome-possible = <b>あなたの 答（こた）えでは、転職（てんしょく）できるかも しれません。</b>
result-outcome-not_yet = <b>あなたの 答（こた）えでは、まだ 転職（てんしょく）できません。</b>
# $icon, $reason (String) the second one whole sentences
result-against = { $icon } { $reason }
# $count (Number) criteria
result-open =
    { $count ->
       *[other] ❔ まだ ぜんぶは 聞（き）いていない ところ：{ $count }
    }
# $criterion (String)
result-not_asked = ❔ { $criterion }：まだ 聞（き）いていません
# $criterion (String), of which something was asked
result-partly_asked = ❔ { $criterion }：まだ ぜんぶは きいていません
result-who_decides = 決（き）めるのは、入管（にゅうかん）（出入国在留管理庁）だけです。ここでは、足（た）りないかも しれない ものが わかります。
# $icon, $criterion, $verdict (String)
result-line = { $icon } { $criterion }：{ $verdict }
result-finding-title = <b>{ $icon } { $criterion }：{ $verdict }</b>
# $todo (String) a whole sentence
result-todo = 👉 <b>つぎに：</b>{ $todo }
result-papers = 📄 <b>証明（しょうめい）する 書類（しょるい）：</b>
# $paper (String)
result-paper = • { $paper }
# $certainty (String) certain, likely or unsettled; $title, $url (String)
result-source =
    { $url ->
        [none] { WORD("result-certainty", $certainty) }：{ $title }
       *[other] { WORD("result-certainty", $certainty) }：<a href="{ $url }">{ $title }</a>
    }
result-certainty-certain = ✅ たしかです（やくしょの ページ）
# How sure a source is.
result-certainty-likely = 🔹 たぶん（ほかの ページ）
result-certainty-unsettled = ❓ はっきりしない（はっきり かいた ページが ない）
# $on (String) a day, or none when nobody has checked
result-checked =
    { $stale ->
        [true]
            { $on ->
                [none] まだ だれも 調（しら）べていません。わたしたちに 聞（き）いてください。
               *[other] 役所（やくしょ）の ページで 最後（さいご）に 調（しら）べた 日（ひ）：{ $on }。180日より 前（まえ）です。今（いま）も 正（ただ）しいか、わたしたちに 聞（き）いてください。
            }
       *[other] 役所（やくしょ）の ページで 調（しら）べた 日（ひ）：{ $on }
    }
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>まだ はっきり わかりません。</b>使（つか）う 前（まえ）に、支援（しえん）スタッフに 聞（き）いてください。
result-unconfirmed-why = この ことを はっきり 書（か）いた 役所（やくしょ）の ページを、まだ 見（み）つけていません。支援（しえん）スタッフが 調（しら）べます。
# Support: the support staff (支援スタッフ), here and wherever a button says so.
result-send = 🙋 しえんスタッフに おくる
result-go_on = 🔎 ほかも ぜんぶ 調（しら）べる
result-more = 📋 結果（けっか）を もっと みる
result-sheet = 🖨 みせる 紙（かみ）（PDF）
result-details =
    <b>結果（けっか）の くわしい 説明（せつめい）</b>
    
    知（し）りたい ところを おしてください。理由（りゆう）、証明（しょうめい）する 書類（しょるい）、どこに 書（か）いてあるかが わかります。
# The sheet, for family, employer and office.
result-sheet-title = 調（しら）べた 結果（けっか）
# The worker's name follows.
result-sheet-about = 答（こた）えた 人（ひと）
result-sheet-summary = 結果（けっか）
result-sheet-outcome = 調（しら）べて わかった こと
result-sheet-against = まだ 合（あ）っていない こと
result-sheet-next = する こと
result-sheet-points = 調（しら）べた こと
result-sheet-papers = 書類（しょるい）
result-sheet-answers = 答（こた）え
result-sheet-note = 読（よ）んでください
result-sheet-sent = だれかに 見（み）せる 前（まえ）に、読（よ）んでください。健康診断（けんこうしんだん）の ことや、あなたが 払（はら）った お金（かね）の ことが、書（か）いてあるかも しれません。
