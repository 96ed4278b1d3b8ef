gateway-button-share-phone = 📱 Отправить мой номер телефона
