document.write('<p id="by-file">Written by a file</p><script>order.push("written by a file")</script>');
window.order.push(`a file writes ${!!document.querySelector('#by-file')}`);
