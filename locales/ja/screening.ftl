# One form for every check: questions, summary, result.

form-begin = 始める
form-resume = 続きから始める
form-change = 回答を見る・変える
form-again = 前に答えた質問
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = 質問 { $number }（全部で約{ $about }問）
# $answer (String)
form-answer-now = 今の回答：<b>{ $answer }</b>
form-yes = はい
form-no = いいえ
form-skip = わかりません
form-not-known = わかりません
form-back = ← 戻る
form-later = 今はやめる（回答は保存されます）
form-number = { NUMBER($number, useGrouping: 0) }
form-periods = { $count ->
    [0] なし
   *[other] { $count }件
}
form-periods-open = 在留した期間を入力する
form-periods-never = 特定技能１号も準備の特定活動もない
form-date-hint = 日を選ぶか、次のように入力してください：2026-11-22
form-number-hint = 数字を入力してください。
form-country-hint = リストに国がない場合は、国の名前を入力してください。

form-health =
    <b>次は、健康についての質問です。</b>

    健康の情報は、大切な個人情報です。質問は、健康診断を受けたか、いつ受けたか、働くことができると医師が判断したか、だけです。答えは、このチェックのためだけに使います。支援スタッフも見ることができます。答えなくてもいいです。
form-health-yes = はい、質問してもいいです
form-health-no = いいえ、質問を飛ばします

form-summary =
    <b>あなたの回答</b>

    変えたい回答は、下のボタンで選んでください。
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }：<b>{ $answer }</b>
form-result = 結果を見る

form-mistake-no-text = ⚠️ 文字かボタンで答えてください。ここでは、写真、音声メッセージ、スタンプは読み取れません。支援スタッフに送りたい場合は、メニューを開いてください。
form-mistake-no-date = ⚠️ 日付として読み取れませんでした。次のように入力してください：2026-11-22
form-mistake-two-dates = ⚠️ どの日かはっきりしません。日と月が逆かもしれません。年、月、日の順に、次のように入力してください：2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ この日は選べません。{ $first }から{ $last }までの日を選んでください。
# $lowest, $highest (Number)
form-mistake-number = ⚠️ { $lowest }から{ $highest }までの整数を入力してください。
form-mistake-choose = ⚠️ その答えは、選択肢の中にありませんでした。ボタンを使ってください。

## Periods of stay

periods-list =
    <b>特定技能１号で日本に在留した期間</b>

    すべての期間を入力してください。ほかの勤務先やほかの分野で働いた期間、準備のための「特定活動」の期間も入力してください。出産、育児、病気、けがで休業した期間も入力してください。
periods-none = まだ何も入力されていません。特定技能１号にも、その準備の特定活動にもなったことがない場合は、「完了」を押してください。
periods-add = ＋ 期間を追加する
periods-done = 完了
periods-kind = どの種類の期間ですか。
periods-remove = この期間を削除する
periods-from = <b>いつ始まりましたか。</b>
periods-to = <b>いつ終わりましたか。</b>最後の日も期間に入ります。
periods-running = 今も続いている
# $kind, $from, $to (String)
periods-line = { $from }～{ $to }　{ $kind }
periods-line-running = { $from }～（継続中）　{ $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ 最後の日を、最初の日（{ $from }）より前にすることはできません。

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
result-escalate = <b>あなたから保証金を取ること、あなたに違約金を約束させること、あなたの物を預かったままにすることは、だれにも許されていません。</b>支援スタッフに助けを求めることができます。このチェックをしただけで、相談が始まることはありません。
# $todo (String) a whole sentence
result-todo = 👉 <b>次にすること：</b>{ $todo }
result-papers = 📄 <b>証明する書類：</b>
# $paper (String)
result-paper = • { $paper }
# $title, $url (String)
result-source = { $url ->
    [none] 出典：{ $title }
   *[other] 出典：<a href="{ $url }">{ $title }</a>
}
# $on (String) a day, or empty when nobody has checked
result-checked = { $stale ->
    [true] この内容は、この180日間、だれも公式ページで確認していません。支援スタッフに確かめてください。
   *[other] 公式ページで確認した日：{ $on }
}
# What is common knowledge only, or where pages contradict each other.
result-unconfirmed = ⚠️ <b>まだ確かではありません。</b>この内容をはっきり示す公式ページは、まだ見つかっていません。支援スタッフが確認します。それまでは、この内容だけで判断しないでください。
result-ask-support = 💬 このことを支援スタッフに相談する

verdict-met = 満たしている
verdict-not_met = 満たしていない
verdict-needs_staff = 支援スタッフの確認が必要
verdict-to_do = することがある
verdict-unknown = 未確認
verdict-not_applicable = 確認の必要なし
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
