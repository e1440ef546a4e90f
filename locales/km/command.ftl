# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = បង្ហាញម៉ឺនុយ
command-help = Bot នេះធ្វើអ្វី និងត្រូវហៅទៅណាពេលមានគ្រោះថ្នាក់
command-language = ប្តូរភាសា
command-profile = ព័ត៌មាន និងកាលបរិច្ឆេទរបស់អ្នក
command-mydates = ថ្ងៃផុតកំណត់របស់អ្នក និងនៅសល់ប៉ុន្មានថ្ងៃ
command-mydata = មើល កែ ឬទាញយកទិន្នន័យរបស់អ្នក
command-privacy = របៀបដែលយើងប្រើទិន្នន័យរបស់អ្នក និងការយល់ព្រមរបស់អ្នក
command-clear = លុបសារក្នុងការជជែកនេះ
command-stop = ឈប់ទទួលដំណឹងថ្មី
command-forget = លុបទិន្នន័យរបស់អ្នក
