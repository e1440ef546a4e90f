## May we tell the employer?

consents-staff-asked = 本人に質問を送ります。回答はカードに表示されます。
consents-staff-asked-before = 本人には、すでに質問しています。
# $purpose (String)
consents-staff-withdrawn = ⚠️ 本人が同意を取り消しました：{ $purpose ->
        [records] 本人が新しく書いた内容は保存できません。電話か対面で支援してください。
        [health] この相談では、健康についての新しい内容は保存できません。
       *[reminders] 本人は期限のお知らせを希望していません。期限に注意してください。
    }
