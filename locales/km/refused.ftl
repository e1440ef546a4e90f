refused-staff = នេះសម្រាប់តែបុគ្គលិកជំនួយប៉ុណ្ណោះ។
refused-admin = មានតែអ្នកគ្រប់គ្រងប្រព័ន្ធប៉ុណ្ណោះដែលអាចធ្វើរឿងនេះ។
refused-reader = មានតែបុគ្គលិកជំនួយប៉ុណ្ណោះដែលអាចអានវា។
refused-exporter = មានតែអ្នកទទួលខុសត្រូវ អ្នកគ្រប់គ្រងប្រព័ន្ធ និងសវនករប៉ុណ្ណោះដែលអាចនាំចេញ។
refused-manager = មានតែអ្នកទទួលខុសត្រូវ និងអ្នកគ្រប់គ្រងប្រព័ន្ធប៉ុណ្ណោះដែលអាចធ្វើរឿងនេះ។
# An alert: a button was tapped by somebody who has not agreed to our keeping of data, or whose data we have deleted
refused-worker = យើងមិនទាន់បានធ្វើអ្វី ហើយមិនទាន់បានផ្ញើអ្វីទេ។ សូមយល់ព្រមជាមុន។ បន្ទាប់មក ធ្វើវាម្តងទៀត។
