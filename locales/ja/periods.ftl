## Periods of stay

periods-list =
    <b>特定技能１号で日本に在留した期間</b>

    すべての勤務先、すべての分野の期間を入力してください。準備や運転免許のための「特定活動」の期間と、出産、育児、病気、けがで休業した期間も入力してください。
periods-none = この在留資格も、その準備の特定活動も、持っていたことがない場合は、「{ periods-done }」を押してください。
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
