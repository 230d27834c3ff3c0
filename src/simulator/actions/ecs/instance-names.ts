import { ApiError } from '../../protocol/api-error.js';

/** 2 to 128 characters, a letter or Chinese character first. */
export function checkInstanceName(name: string | undefined): void {
  if (!name) return;
  if (
    name.length < 2 ||
    name.length > 128 ||
    !/^[A-Za-z\u4e00-\u9fff]/.test(name) ||
    /^https?:\/\//.test(name)
  ) {
    throw new ApiError(
      'InvalidInstanceName.Malformed',
      400,
      'The specified parameter "InstanceName" is not valid.',
    );
  }
}

/** Linux: 2 to 64 characters; Windows: 2 to 15, not only digits. */
export function checkHostName(name: string | undefined, osType: 'linux' | 'windows'): void {
  if (!name) return;
  const pattern = /^(?!.*[-.]{2})[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]$/;
  const longest = osType === 'windows' ? 15 : 64;
  const isDigitsOnly = osType === 'windows' && /^\d+$/.test(name);
  if (name.length > longest || !pattern.test(name) || isDigitsOnly) {
    throw new ApiError('InvalidHostName.Malformed', 400, 'The specified parameter "HostName" is not valid.');
  }
}

/** 8 to 30 characters of three of four classes. */
export function checkPassword(password: string | undefined): void {
  if (!password) return;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[()`~!@#$%^&*\-_+=|{}[\]:;'<>,.?/]/];
  const used = classes.filter((pattern) => pattern.test(password)).length;
  if (password.length < 8 || password.length > 30 || used < 3) {
    throw new ApiError('InvalidPassword.Malformed', 400, 'The specified parameter "Password" is not valid.');
  }
}
