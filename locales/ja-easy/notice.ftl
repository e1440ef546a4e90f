# News: what staff write to many people at once.

notice-other_language = ℹ️ あなたの ことばの 文（ぶん）は、まだ ありません。わからない ときは、この チャットで 聞（き）いてください。
notice-corrected = ✏️ この メッセージを 変（か）えました。
notice-taken_back = 🗑 <b>{ DAY($on) }の メッセージを 取（と）り消（け）しました。</b>もう 正（ただ）しくないです。
# $buttons (String) what workers can tap below it, in the language of the words
notice-test = 🧪 お知（し）らせ { $notice }の テスト：{ LANGUAGE($locale) }。見（み）るのは あなただけです。もらう 人（ひと）には、下（した）に ボタンが あります：{ $buttons }
notice-button-link = 🔗 ページを ひらく

## Below a notice, which a worker knows as news

notice-button-read = ✅ 読（よ）みました
notice-button-unclear = 🤔 わかりません
notice-button-question = 💬 質問（しつもん）が あります

## What a tap says

notice-read = ✅ ありがとうございます。読（よ）んだ ことが わかりました。
notice-read-before = ✅ 読（よ）んだと、前（まえ）に 教（おし）えてくれました。
notice-read_new = この お知（し）らせは、そのあと 変（か）わりました。新（あたら）しい お知らせを 読（よ）んでください。
# Where the new version has no words in the language of the worker; also above the words before it
notice-no_new_text = ⚠️ この お知（し）らせは、そのあと 変（か）わりました。新（あたら）しい 文（ぶん）は、あなたの ことばでは まだ ありません。わたしたちに 聞（き）いてください：「{ notice-button-question }」を おしてください。
notice-not_valid = この お知（し）らせは 取（と）り消（け）しました。もう 正（ただ）しくないです。
# $number (String) of the consultation
notice-asked-unclear = 🤔 この お知（し）らせが わからない ことを、支援（しえん）スタッフに 知らせます。あなたの 番号（ばんごう）：{ $number }。何（なに）が わかりませんか。もっと 書（か）く ことが できます。
# $number (String) of the consultation
notice-asked-question = 💬 この お知（し）らせの 質問（しつもん）が ある ことを、支援（しえん）スタッフに 知らせます。あなたの 番号（ばんごう）：{ $number }。今（いま）、質問を 書（か）いてください。
# $number (String) of the consultation
notice-asked-before = 💬 この お知（し）らせの ことを、あなたは 前（まえ）に 聞（き）きました。あなたの 番号（ばんごう）：{ $number }。もっと 書（か）く ことが できます。

## Who has not tapped “I have read it”, once

# $sent (String) the day of the news, which this is a reply to
notice-silent = 📰 { DAY($sent) }に お知（し）らせを 送（おく）りました。読（よ）んでから、「{ notice-button-read }」を おしてください。わからない ことは、聞（き）いてください。

## The last news, from the menu

notice-list =
    <b>📰 お知（し）らせ</b>
    
    わたしたちが 送（おく）った 新（あたら）しい お知らせです。読（よ）みたい ものを おしてください。
notice-list-empty =
    <b>📰 お知（し）らせ</b>
    
    今（いま）、お知らせは ありません。
# Beside the day
notice-list-back = とりけし
# $sent (String) its day; $corrected (String) the day of the new version, or “none”; $media (String) photo, document, or “none”
notice-one =
    <b>📰 { DAY($sent) }の お知（し）らせ</b>{ $corrected ->
        [none] { "" }
       *[other] { " " }（{ DAY($corrected) }に 新（あたら）しく しました）
    }{ $media ->
        [photo] { " " }🖼 写真（しゃしん）は、この チャットの もっと 上（うえ）に あります。
        [document] { " " }📎 ファイルは、この チャットの もっと 上（うえ）に あります。
       *[none] { "" }
    }
notice-one-is_read =
    { "" }
    ✅ あなたは 読（よ）みました。
# $sent (String) its day; $back (String) the day on which it was taken back
notice-one-back =
    <b>📰 { DAY($sent) }の お知（し）らせ</b>
    
    この お知らせは、{ DAY($back) }に 取（と）り消（け）しました。もう 正（ただ）しくないです。
notice-one-gone = この お知（し）らせは、もう ここに ありません。
