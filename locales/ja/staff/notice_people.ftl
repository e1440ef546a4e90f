# Whom a notice is for: conditions, and how many people that is.

notice_people-open = 👥 対象者

## In one sentence

# $whose (String) roster, or beyond: also people in the bot who are not on the roster
notice_people-everybody = { $whose ->
    [beyond] 対象：名簿の全員と、名簿にいないボットの利用者全員。
   *[roster] 対象：名簿の全員。
}
# $conditions (String) a list; each of them must hold
notice_people-those = { $whose ->
    [beyond] 対象：名簿にいない利用者も含め、次のすべてに当てはまる人。{ $conditions }。
   *[roster] 対象：名簿のうち、次のすべてに当てはまる人。{ $conditions }。
}
# $notice (String) that is corrected or taken back
notice_people-has_it = 対象：お知らせ（番号{ $notice }）が届いている人。
# Conditions. $values (String) a list of which one is enough
notice_people-if-locales = 読む言語が{ $values }
notice_people-if-statuses = 在留資格が{ $values }
notice_people-if-fields = 分野が{ $values }
notice_people-if-employers = 所属機関が{ $values }
notice_people-if-prefectures = 所属機関の所在地が{ $values }
notice_people-if-numbers = 管理番号が{ $values }
# $months (Number)
notice_people-if-stay = 在留期間の満了が{ $months }か月以内
notice_people-if-interview = 面談の予約なし
# $day (String)
notice_people-if-seen = 最後の利用が{ DAY($day) }より前、または利用なし
# $count (Number) of people who were found
notice_people-if-changed = ルールの変更で保存済みの結果が変わる人（{ $count }人）
notice_people-if-lacks = お知らせNo. { $notices }が届いていない
# $count (Number) of values that are not named
notice_people-others = ほか{ $count }件

## How many

# $people, $reached (Number)
notice_people-reach =

    <b>{ $people ->
        [0] 当てはまる人はいません。
       *[other] { $people }人です。
    }</b>{ $people ->
        [0] {""}
       *[other] {""}届くのは{ $reached }人です。
    }
# $languages (String) each with people and whether there are words
notice_people-languages = 言語：{ $languages }
# $count (Number)
notice_people-not-no_text = ⚠️ 読める言語の文がない：{ $count }人
notice_people-not-no_chat = ボットを使っていない：{ $count }人
notice_people-not-unreachable = Telegramで届かない：{ $count }人
notice_people-not-muted = お知らせを止めている：{ $count }人
notice_people-not-unchanged = 今の内容のままで変わらない：{ $count }人
# $numbers (String) a list
notice_people-sample = 例：{ $numbers }
notice_people-one =

    一人だけです。お知らせではなく、本人に直接書いてください。本人が返事でき、文は相談の記録に残ります。

## The conditions as buttons

notice_people-part-locales = 言語
notice_people-part-statuses = 在留資格
notice_people-part-fields = 分野
notice_people-part-employers = 所属機関
notice_people-part-prefectures = 都道府県
notice_people-part-stay_ends_within = 在留期限
notice_people-part-last_seen_before = 最後の利用
notice_people-part-numbers = 管理番号
notice_people-part-has_no_interview = 面談なし
notice_people-part-beyond_roster = 名簿外も
notice_people-part-changed = 結果が変わる人
notice_people-no_changed = 結果が変わる人に限らない
notice_people-clear = 名簿の全員にする
notice_people-untold = 📞 文がない人の一覧（Excel）
notice_people-write = 本人に直接書く

## One condition

# $part (String)
notice_people-which = { $part ->
    [locales] <b>どの言語を読む人ですか。</b>
    [statuses] <b>どの在留資格の人ですか。</b>
    [fields] <b>どの分野の人ですか。</b>
    [employers] <b>どの所属機関の人ですか。</b>
   *[prefectures] <b>所属機関はどこですか。</b>
}対象をすべて押してください。どれか一つに当てはまれば対象です。
# $unplaced (Number) of employers
notice_people-unplaced = 所在地が都道府県名で始まっていない所属機関が{ $unplaced }件あります。そこで働く人は、どの都道府県にも入りません。
notice_people-any = 限定しない
notice_people-done = ✓ 完了
# $months (Number)
notice_people-months = { $months }か月
# $most (Number)
notice_people-ask_months = <b>在留期間の満了まで何か月以内の人ですか。</b>押すか、{ $most }までの数字を入力してください。
notice_people-ask_day = <b>最後の利用がいつより前の人ですか。</b>一度も利用していない人も含みます。
# $count (Number) of numbers that stand there already
notice_people-ask_numbers = <b>管理番号を貼り付けてください。</b>空白、コンマ、改行で区切ります。{ $count ->
    [0] {""}
   *[other] {""}すでに{ $count }件あります。貼り付けた番号を追加します。
}
notice_people-without = この条件を外す
notice_people-mistake-no_number = ⚠️ メッセージに番号がありませんでした。
# $numbers (String); $more (Number) that are not named
notice_people-mistake-unknown = ⚠️ 名簿にない番号です：{ $numbers }{ $more ->
    [0] 。
   *[other] {""}、ほか{ $more }件。
}何も変更していません。直してもう一度貼り付けてください。
