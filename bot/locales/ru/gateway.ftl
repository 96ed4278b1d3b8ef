### Machine-drafted; read by no native speaker yet.

gateway-button-share-phone = 📱 Отправить мой номер телефона
