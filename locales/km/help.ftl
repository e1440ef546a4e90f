# Said above the help where somebody typed a command that does not exist.
help-unknown = គ្មានពាក្យបញ្ជានេះទេ។ អ្នកអាចប្រើពាក្យទាំងនេះ៖
# $organisation (String), $phone (String)
help-text =
    <b>Bot នេះជួយអ្នកអំពីការរស់នៅ និងការងារនៅជប៉ុន។</b>

    <blockquote expandable>/menu – ពិនិត្យលក្ខខណ្ឌ សួរបុគ្គលិកជំនួយ
    /language – ប្តូរភាសា
    /profile – ព័ត៌មាន និងកាលបរិច្ឆេទរបស់អ្នក
    /mydates – ថ្ងៃផុតកំណត់របស់អ្នក
    /mydata – អ្វីដែលយើងរក្សាទុកអំពីអ្នក
    /privacy – របៀបប្រើទិន្នន័យ និងការយល់ព្រម
    /stop – ឈប់ទទួលដំណឹងថ្មី
    /forget – លុបទិន្នន័យរបស់អ្នក</blockquote>

    { $phone ->
        [none] Bot នេះដំណើរការដោយ { $organisation }។
       *[other] Bot នេះដំណើរការដោយ { $organisation }។ ទូរសព្ទ៖ { $phone }
    }

    <b>{ danger-numbers }</b> ទាំងពីរឥតគិតថ្លៃ ទាំងថ្ងៃទាំងយប់។
# In the place of the organisation’s telephone number, in what staff show or send to an employer
help-no_phone = (មិនទាន់មានលេខទូរសព្ទ)
