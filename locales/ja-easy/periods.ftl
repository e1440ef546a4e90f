## Periods of stay

periods-list =
    <b>特定技能（とくていぎのう）1号（ごう）で 日本（にほん）に いた 期間（きかん）</b>
    
    ぜんぶ 書（か）いてください。どの 会社（かいしゃ）も、どの 分野（ぶんや）もです。これも 書いてください：
    • 準備（じゅんび）や 運転免許（うんてんめんきょ）の「特定活動（とくていかつどう）」
    • 赤（あか）ちゃんが 生（う）まれる ときの 休（やす）み、子（こ）どもの 世話（せわ）の 休み、病気（びょうき）や けがの 休み
periods-none = この 在留資格（ざいりゅうしかく）も、その 準備（じゅんび）も ない ときは、「{ periods-done }」を おしてください。
periods-add = ＋ 期間（きかん）を ふやす
periods-done = 終（お）わり
periods-kind = どの 種類（しゅるい）の 期間（きかん）ですか。
periods-remove = この 期間（きかん）を 消（け）す
periods-from = <b>何日（なんにち）に はじまりましたか。</b>
periods-to = <b>何日（なんにち）に 終（お）わりましたか。</b>最後（さいご）の 日（ひ）も 数（かぞ）えます。
# The period has begun and has not ended.
periods-running = まだ つづいています
# $kind, $from, $to (String)
periods-line = { $from } – { $to }・{ $kind }
periods-line-running = { $from } – つづいています・{ $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ 最後（さいご）の 日（ひ）が、はじめの 日（{ $from }）より 前（まえ）です。もう一度（いちど） 書（か）いてください。
