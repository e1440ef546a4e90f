# One form for every check: questions, summary, result.

form-begin = 始める
form-resume = 続きから始める
form-change = 回答を見る・変える
form-full = すべて一つずつ確認する
form-known =
    <b>今も正しいですか。</b>

    あなたか支援スタッフが前に伝えたことです。違うものを選んでください。
form-known-yes = はい、全部正しいです
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = 質問 { $number }（全部で約{ $about }問）
# $count (Number) in the quick check
form-left = あと約{ $count }問
# $answer (String)
form-answer-now = 今の回答：<b>{ $answer }</b>
form-yes = はい
form-no = いいえ
form-skip = わかりません
form-one_by_one = 一つずつ答えます
form-not-known = わかりません
form-back = { button-back }
form-later = 今はやめる（回答は保存されます）
form-number = { NUMBER($number, useGrouping: 0) }
form-periods-none = なし
form-periods-open = 在留した期間を入力する
form-periods-never = 特定技能１号も準備の特定活動もない
form-periods-since = ある日から今まで続けて持っている場合は、その日を選ぶか、入力してください：2024-04-01。そのほかの場合は、期間を入力してください。
form-date-hint = 日を選ぶか、次のように入力してください：2026-11-22
form-number-hint = 数字を入力してください。
form-country-hint = リストに国がない場合は、国の名前を入力してください。
form-found = この中にありますか。ない場合は、別の言葉を入力するか、すべてを表示してください。
form-show-all = すべて表示
form-health =
    <b>次は、健康についての質問です。</b>

    健康の情報は、大切な個人情報です。質問は、健康診断を受けたか、いつ受けたか、働くことができると医師が判断したか、だけです。答えは、このチェックのためだけに使います。支援スタッフも見ることができます。答えなくてもいいです。
form-health-yes = はい、質問してもいいです
form-health-no = いいえ、質問を飛ばします
# Beside a single question about health.
form-health-one = 健康の情報は、大切な個人情報です。答えた場合は、このチェックのためだけに使います。支援スタッフも見ることができます。答えなくてもいいです。
form-health-private = 答えたくありません
form-summary =
    <b>あなたの回答</b>

    変えたい回答は、下のボタンで選んでください。
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }：<b>{ $answer }</b>
form-result = 結果を見る
form-mistake-no-text = ⚠️ 文字かボタンで答えてください。写真、音声メッセージ、スタンプでは、ここで答えることができません。
# $day (String) ISO day that was typed without its year, or by a word
form-understood = 📅 この日として受け取りました：<b>{ DAY($day) }</b>
form-mistake-no-year = ⚠️ 何年ですか。年も入れて、次のように入力してください：2026-11-22
form-mistake-short-year = ⚠️ どの数字が年ですか。年は4けたで、2026-11-22 のように入力してください。
form-mistake-no-month = ⚠️ 何月ですか。年と月も入れて、次のように入力してください：2026-11-22
form-mistake-no-date = ⚠️ 日付として読み取れませんでした。次のように入力してください：2026-11-22
form-mistake-two-dates = ⚠️ どの日かはっきりしません。日と月が逆かもしれません。年、月、日の順に、次のように入力してください：2026-11-22
form-mistake-no-such-day = ⚠️ その日付は存在しません。年、月、日をもう一度確認して、次のように入力してください：2026-11-22
# $day (String) ISO day
form-mistake-wrong-weekday = ⚠️ 曜日と日付が合いません。この日は{ DAY($day) }です。もう一度確認して、次のように入力してください：2026-11-22
form-mistake-nepali = ⚠️ ネパールの暦（ビクラム暦）の年でしょうか。在留カードやパスポートに書かれているとおりに、西暦で、次のように入力してください：2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ { $first }から{ $last }までの日を選んでください。
# $lowest, $highest (Number)
form-mistake-number = ⚠️ { $lowest }から{ $highest }までの整数を入力してください。
form-mistake-choose = ⚠️ その答えは、選択肢の中にありませんでした。ボタンを使ってください。
form-health-about = 健康
form-health-refused = 答えたくない
