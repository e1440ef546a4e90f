# 名簿：スタッフが担当する方々を管理するファイル。

## Problems

roster-problem-missing = { $column }：必ず入力してください。
roster-problem-no-date = { $column }：「{ $value }」は日付として読めません。2027-03-31のように書いてください。
roster-problem-two-dates = { $column }：「{ $value }」は二通りの日付に読めます。2027-03-31のように書いてください。
roster-problem-no-such-day = { $column }：「{ $value }」という日は存在しません。2027-03-31のように書いてください。
roster-problem-wrong-weekday = { $column }：「{ $value }」は曜日と日付が合いません。2027-03-31のように書いてください。
roster-problem-nepali = { $column }：「{ $value }」はネパールの暦（ビクラム暦）の年でしょうか。在留カードのとおりに、西暦で2027-03-31のように書いてください。
roster-problem-date-range = { $column }：{ $value }は正しくないようです。{ $first }から{ $last }までの日を書いてください。
roster-problem-unknown-language = { $column }：「{ $value }」は、このボットの言語ではありません。viのような言語コードで書いてください。
roster-problem-unknown-country = { $column }：「{ $value }」という国は見つかりません。VNのような2文字の国コードで書いてください。
roster-problem-unknown-status = { $column }：「{ $value }」は特定技能１号でも２号でもありません。「特定技能1号」か「特定技能2号」と書いてください。
roster-problem-unknown-field = { $column }：「{ $value }」という分野はありません。ひな形の一覧から選んでください。
roster-problem-unknown-reason = { $column }：「{ $value }」という理由はありません。「会社都合」「自己都合」「その他」のどれかを書いてください。
roster-problem-formula = { $column }：数式が入っています。値そのものを入力してください。
roster-problem-excel-error = { $column }：Excelのエラー{ $value }が表示されています。値そのものを入力してください。
roster-problem-too-narrow = { $column }：列の幅が狭かったため、####だけが保存されています。列を広げて、保存し直してください。
roster-problem-ditto = { $column }：「{ $value }」だけでは内容がわかりません。行ごとに値を入力してください。
roster-problem-damaged = { $column }：「{ $value }」の文字が失われたか、文字化けしています。入力し直して、「CSV UTF-8」か.xlsxで保存してください。
roster-problem-kind = { $column }：文字でも日付でもないデータが入っています。セルの表示形式を「文字列」にして、入力し直してください。
roster-problem-digits-lost = { $column }：桁数が多く、Excelでは数字の一部が失われます。セルの表示形式を「文字列」にして、入力し直してください。
roster-problem-too-long = { $column }：文字数が多すぎます。{ $limit }文字以内で書いてください。
roster-problem-no-email = { $column }：「{ $value }」はメールアドレスではありません。
roster-problem-end-before-start = 契約終了日が契約開始日より前になっています。
roster-problem-merged = この行には結合されたセルがあります。結合を解除して、それぞれのセルに入力してください。
roster-problem-twice = 同じ管理番号が{ $line }行目にもあります。
roster-problem-contract-left-out = 所属機関がわからないため、契約の日付も取り込みません。
roster-problem-contract-start-left-out = 契約開始日がわからないため、契約の内容は取り込みません。
roster-question-same-person = { $line }行目と同じ方ですか。氏名が同じで、管理番号のほかに違いがありません。
roster-question-known-person = 名簿の{ $number }と同じ方ですか。氏名が同じで、管理番号のほかに違いがありません。同じ方なら、新しい管理番号に変えるか、前の管理番号を書いてください。
roster-question-number-of-another = この管理番号の方とは、氏名も国籍も違います。別の方ですか。別の方なら、新しい管理番号を使ってください。

## The file as a whole

# $minutes (Number)
roster-file-too_many = 短い間に多くのファイルを受け取ったため、このファイルは読み取っていません。{ $minutes }分後に、もう一度送ってください。
roster-file-empty = ファイルが空です。
roster-file-large = ファイルが{ $limit } MBを超えています。
roster-file-unpacked = ファイルを展開すると大きすぎます（{ $limit } MB超）。新しいひな形に行をコピーして、送り直してください。
roster-file-too-much = シート、セル、または書式が、名簿としては多すぎます（書式だけの空のセルも数えます）。新しいひな形に行をコピーして、送り直してください。
roster-file-endless = このファイルの読み取りを途中でやめました。名簿としては考えられないほど、時間かメモリを使うためです。新しいひな形に行をコピーして、送り直してください。
roster-file-not-workbook = ファイルの中身が、Excelブック（.xlsx）でもCSVファイルでもありません。ファイル名の末尾だけを変えても使えません。
roster-file-code-page = ファイルの文字を正しく読み取れず、氏名を誤るおそれがあります。Excelで「CSV UTF-8」か.xlsxとして保存し、送り直してください。
roster-file-old-excel = 古いExcel形式（.xls）です。.xlsx形式で保存して、送り直してください。
roster-file-encrypted = ファイルにパスワードがかかっています。パスワードを外して、送り直してください。
roster-file-macros = ファイルにマクロが含まれています。マクロなしの.xlsx形式で保存して、送り直してください。
roster-file-damaged = ファイルが壊れています。Excelで開いて保存し直してから、送ってください。
roster-file-no-headings = 見出しが見つかりません。シートの上のほうの一行に、ひな形の見出しを入れてください。
roster-file-heading-missing = 「{ $heading }」の列がありません。
roster-file-heading-twice = 「{ $heading }」の列が二つあります。
roster-file-heading-merged = 見出しの行に結合されたセルがあります。見出しは、一つのセルに一つずつ入れてください。
roster-file-too-many-rows = 行数が{ $limit }行を超えています。分けて送ってください。

## The template's page of explanations

roster-help-title = このファイルの書き方
roster-help-rows = 1行に1名を書きます。見出しは変えないでください。管理番号と氏名は必ず入力してください。ほかは空欄でもかまいません。
roster-help-number = 管理番号は、貴機関が一人ひとりに付けた番号です。同じ方かどうかをこの番号で判断するため、途中で変えたり、二度使ったりしないでください。
roster-help-empty = 空欄のセルは何も変えません。行がなくても、登録が消えることはありません。本人が自分で答えた日付は、そのまま残ります。
roster-help-dates = 日付は、2027-03-31、2027年3月31日、令和9年3月31日のように書きます。03/04/2027のような日付は、二通りに読めるため取り込みません。
roster-help-values = 言語はviかベトナム語、国籍はVNかベトナムのように書きます。在留資格、分野、契約終了理由は一覧から選びます。
roster-help-employers = 2枚目のシートには、所属機関の所在地、分野、監督者を書きます。空欄でもかまいません。
roster-help-example = 送る前に、両方のシートの2行目にある例を消してください。
roster-help-forbidden = マイナンバー、銀行口座、パスワードは、このファイルに書かないでください。

## What a row changes

roster-problem-no-employer = 契約の情報がありますが、所属機関が空欄です。所属機関も入力してください。
roster-problem-contract-open = 今の所属機関との契約に終了日がありません。先に終了日と理由を入力し、その後に新しい所属機関を入力してください。
roster-problem-no-contract-start = 新しい所属機関です。新しい契約の開始日を入力してください。
roster-problem-contract-overlap = 新しい契約が、前の契約の終了より前に始まっています。両方の日付を確認してください。
roster-problem-reason-without-end = 契約終了理由が入力されていますが、契約終了日がありません。
roster-problem-employer-twice = 同じ所属機関が、所属機関のシートの{ $line }行目にもあります。
roster-line-added = { $line }行目、{ $number }：追加。
roster-line-renumbered = { $line }行目、{ $number }：{ $before }の方の新しい管理番号です。
roster-line-changed = { $line }行目、{ $number }：変更：{ $columns }。
roster-line-otherwise = { $line }行目、{ $number }：本人の申告と異なります：{ $columns }。本人の申告は上書きしません。どちらの日も考えられるときは、本人に確認します。
roster-line-refused = { $line }行目、{ $number }：受け付けられません。
roster-line-unread = { $line }行目：受け付けられません。
roster-line-left-out = { $line }行目、{ $number }：次のセルを除いて取り込みます。
roster-line-asked = { $line }行目、{ $number }：確認が必要なため、取り込みません。
roster-employer-added = 所属機関、{ $line }行目：追加。
roster-employer-changed = 所属機関、{ $line }行目：変更：{ $columns }。
roster-employer-refused = 所属機関、{ $line }行目：受け付けられません。
roster-counts = 追加：{ $added }件、変更：{ $changed }件、変更なし：{ $unchanged }件、受け付けられない行：{ $refused }件。
roster-new-employers = 新しい所属機関：{ $count }件。
roster-ignored-columns = 次の列は取り込みません：{ $headings }。
roster-unread-sheets = 次のシートは読み取りません：{ $sheets }。

## The file in the chat

roster-reading = ファイルを読んでいます。約{ $rows }行あるため、少し時間がかかります。
roster-preview = このファイルを取り込むと、次のように変わります。まだ何も取り込んでいません。
roster-preview-refused = 受け付けられない行は取り込みません。修正して、もう一度送ることができます。
roster-preview-asked = { $count }行は確認が必要なため、取り込みません。一つずつ確認してください。すべてこのままで正しければ、あわせて取り込めます。
roster-preview-same = 名簿にいる方かどうかを確認する行が、すべて同じ方であれば、新しい管理番号に変えられます。
roster-preview-nothing = このファイルで変わるものはありません。
roster-preview-again = 確認している間に名簿が変更されました。もう一度内容を確認してください。
roster-more = ほかに{ $count }行あります。すべての行は、添付のファイルで確認できます。
roster-button-take = 取り込む
roster-button-take-checked = 確認しました。すべて取り込む
roster-button-renumber = 同じ方です。新しい管理番号にする
roster-button-cancel = 取り込まない
roster-taken = ファイルを取り込みました。
roster-cancelled = ファイルは取り込みませんでした。
roster-gone = ファイルが見つかりません。もう一度送ってください。
