# One form for every check: questions, summary, result.

form-begin = はじめる
form-resume = とちゅうから つづける
form-change = こたえを 見（み）る・変（か）える
form-full = ひとつずつ ぜんぶ 調（しら）べる
form-known =
    <b>今（いま）も 正（ただ）しいですか。</b>
    
    これは、あなたか 支援（しえん）スタッフが 教（おし）えた ことです。まちがいは ありますか。あったら、おしてください。
form-known-yes = はい、ぜんぶ 正（ただ）しいです
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = しつもん { $number }（ぜんぶで { $about }ぐらい）
# $count (Number) in the quick check
form-left =
    { $count ->
       *[other] あと { $count }問（もん）ぐらい
    }
# $answer (String)
form-answer-now = 今（いま）の 答（こた）え：<b>{ $answer }</b>
form-yes = はい
form-no = いいえ
form-skip = わかりません
form-one_by_one = ひとつずつ 答（こた）えます
form-not-known = わかりません
form-back = { button-back }
form-later = いまは やめる（こたえは のこる）
form-number = { NUMBER($number, useGrouping: 0) }
form-periods-none = ありません
form-periods-open = にほんに いた きかんを 書（か）く
# Below the question eligibility-ask-ssw1_periods: never Specified Skilled Worker (i), never preparing for it
form-periods-never = しかくも じゅんびも ありません
form-periods-since = 今（いま）まで ずっとですか。はい：はじめの 日（ひ）2024-04-01。いいえ：期間（きかん）を 書（か）く。
form-date-hint = 日（ひ）を 選（えら）ぶか、こう 書（か）いてください：2026-11-22
form-number-hint = 数字（すうじ）を 書（か）いてください。
form-country-hint = あなたの 国（くに）は ここに ありませんか。国の 名前（なまえ）を 書（か）いてください。
form-found = この 中（なか）に ありますか。ない ときは、ほかの ことばを 書（か）くか、「{ form-show-all }」を おしてください。
form-show-all = ぜんぶ 見（み）る
form-health =
    <b>次（つぎ）は、あなたの 体（からだ）の 質問（しつもん）です。</b>
    
    体の ことは 大切（たいせつ）な 秘密（ひみつ）です。聞（き）く ことは 3つだけです。健康診断（けんこうしんだん）を 受（う）けましたか。いつですか。医者（いしゃ）は、働（はたら）いても いいと 言（い）いましたか。答（こた）えは、これを 調（しら）べる ためだけに 使（つか）います。支援（しえん）スタッフは 見（み）る ことが できます。答えなくても いいです。
form-health-yes = はい、聞（き）いても いいです
form-health-no = いいえ、聞（き）かないでください
# Beside a single question about health.
form-health-one = 体（からだ）の ことは 大切（たいせつ）な 秘密（ひみつ）です。答（こた）えは、これを 調（しら）べる ためだけに 使（つか）います。支援（しえん）スタッフは 見（み）る ことが できます。答えなくても いいです。
form-health-private = 言（い）いたくないです
form-summary =
    <b>あなたの 答（こた）え</b>
    
    変（か）えたい 答えを、下（した）から 選（えら）んでください。
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }：<b>{ $answer }</b>
form-result = 結果（けっか）を 見（み）る
form-mistake-no-text = ⚠️ 文字（もじ）か ボタンで 答（こた）えてください。ここでは、写真（しゃしん）、声（こえ）の メッセージ、スタンプで 答える ことが できません。
# $day (String) ISO day that was typed without its year, or by a word
form-understood = 📅 この 日（ひ）だと わかりました：<b>{ DAY($day) }</b>
form-mistake-no-year = ⚠️ 何年（なんねん）ですか。年（とし）も 入（い）れて、こう 書（か）いてください：2026-11-22
form-mistake-short-year = ⚠️ どの 数字（すうじ）が 年（とし）ですか。年は 4つの 数字で、こう 書（か）いてください：2026-11-22
form-mistake-no-month = ⚠️ 何月（なんがつ）ですか。ぜんぶ、こう 書（か）いてください：2026-11-22
form-mistake-no-date = ⚠️ 日付（ひづけ）が 読（よ）めませんでした。こう 書（か）いてください：2026-11-22
form-mistake-two-dates = ⚠️ どの 数字（すうじ）が 日（ひ）ですか。どの 数字が 月（つき）ですか。年（とし）、月、日を、こう 書（か）いてください：2026-11-22
form-mistake-no-such-day = ⚠️ その 日（ひ）は ありません。よく 見（み）て、こう 書（か）いてください：2026-11-22
# $day (String) ISO day
form-mistake-wrong-weekday = ⚠️ 曜日（ようび）と 日付（ひづけ）が ちがいます。この 日（ひ）は { DAY($day) }です。よく 見（み）て、こう 書（か）いてください：2026-11-22
form-mistake-nepali = ⚠️ これは ネパールの カレンダー（ビクラム暦）の 年（とし）ですか。在留（ざいりゅう）カードか パスポートに 書（か）いてある 日（ひ）を、こう 書いてください：2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ { $first }から { $last }までの 日（ひ）を 選（えら）んでください。
# $lowest, $highest (Number)
form-mistake-number = ⚠️ { $lowest }から { $highest }までの 数字（すうじ）を 書（か）いてください。
form-mistake-choose = ⚠️ その 答（こた）えは ありません。ボタンを 使（つか）ってください。
# To staff, of the worker's health
form-health-about = 体（からだ）の こと
form-health-refused = 言（い）いたくないです
