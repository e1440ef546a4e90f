# Shown before a language is chosen: every locale says it in its own language.
language-choose = សូមជ្រើសរើសភាសារបស់អ្នក។
language-button = 🌐
# $organisation (String); above the choice, for somebody who has not agreed yet.
language-run_by = <b>Bot នេះដំណើរការដោយ { $organisation }។ វាឥតគិតថ្លៃ។</b>
# In the place of all that where words wait. $phone, $hours (String) of the organisation
language-kept =
    <b>មិនទាន់មាននរណាអានសាររបស់អ្នកទេ។</b> យើងរក្សាទុកវា 10 នាទី។ សូមជ្រើសរើសភាសារបស់អ្នក។ បន្ទាប់មក អ្នកអាចផ្ញើវា។

    { danger-numbers } { $phone ->
        [none] ម៉ោងធ្វើការរបស់យើង៖ { $hours }
       *[other] ទូរសព្ទរបស់យើង៖ { $phone }។ { $hours }
    }
# First line of a fold below a consent, a result of a check or a deadline, until named people have read the translation
language-draft = 📝 សេចក្ដីព្រាង៖ មិនទាន់មាននរណាពិនិត្យការបកប្រែនេះទេ។ អត្ថបទភាសាជប៉ុនជាអត្ថបទត្រឹមត្រូវ។
